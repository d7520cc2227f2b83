package org.beloved.policy.compare;

import org.beloved.policy.Criterion;
import org.beloved.policy.YesNoFact;

/** The questions by which rules are compared. */
public enum Facet {
    HOLDS,
    WARRANT,
    CONVICTION,
    AGE,
    REIMBURSEMENT,
    CAP,
    NOTICE,
    INTERVIEW,
    ACCESS,
    STAFF_TIME;

    /** The question that a clause of a hold rule answers. */
    static Facet of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.AdministrativeWarrant ignored -> WARRANT;
            case Criterion.Convicted ignored -> CONVICTION;
            case Criterion.Charged ignored -> CONVICTION;
            case Criterion.PendingCase ignored -> CONVICTION;
            case Criterion.MinimumAge ignored -> AGE;
            case Criterion.Reimbursement ignored -> REIMBURSEMENT;
            case Criterion.Stated stated -> of(stated.fact());
            case Criterion.Always ignored -> HOLDS;
            case Criterion.Never ignored -> HOLDS;
        };
    }

    private static Facet of(YesNoFact fact) {
        return switch (fact) {
            case JUDICIAL_WARRANT,
                    JUDICIAL_PROBABLE_CAUSE,
                    COURT_ORDER,
                    ICE_CRIMINAL_WARRANT,
                    OUTSTANDING_CRIMINAL_WARRANT,
                    FEDERAL_FELONY_WARRANT -> WARRANT;
            case PENDING_CRIMINAL_CASE -> CONVICTION;
            case FINAL_ORDER_OF_REMOVAL,
                    FINAL_ORDER_SIGNED_BY_FEDERAL_JUDGE,
                    GANG_LISTED,
                    TERROR_WATCHLIST,
                    SEX_OR_ARSON_REGISTRANT,
                    PROOF_OF_CITIZENSHIP_OR_LAWFUL_STATUS,
                    FORM_FACIALLY_SUFFICIENT,
                    LEGITIMATE_LE_PURPOSE -> HOLDS;
        };
    }
}
