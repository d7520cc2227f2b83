package org.beloved.evidence.figures;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.intake.Field;
import org.beloved.policy.Condition;
import org.beloved.policy.Criterion;
import org.beloved.policy.YesNoFact;

/** What a rule may ask of a case, and whether the records of a data set can tell it. */
public enum Matter {
    AGE,
    CONVICTION,
    SERIOUSNESS,
    YEARS_SINCE,
    CHARGE,
    ORDER,
    LIST,
    WARRANT,
    AGREEMENT,
    CITIZENSHIP,
    PAPERS,
    FORM,
    PERSON,
    HELD;

    /** How far records answer. */
    public enum Answer {
        YES,
        PARTLY,
        NO
    }

    public Answer in(DataSet set) {
        return switch (this) {
            case AGE -> partly(set, Field.BIRTH_YEAR);
            case CONVICTION -> wholly(set, Field.CRIMINALITY);
            case SERIOUSNESS -> partly(set, Field.CHARGE_CODE);
            case YEARS_SINCE -> partly(set, Field.CONVICTED);
            case CHARGE -> partly(set, Field.CRIMINALITY);
            case ORDER -> wholly(set, Field.FINAL_ORDER);
            case LIST -> partly(set, Field.GANG);
            case FORM -> wholly(set, Field.FORM);
            case PERSON -> wholly(set, Field.PERSON);
            case WARRANT, AGREEMENT, CITIZENSHIP, PAPERS, HELD -> Answer.NO;
        };
    }

    private static Answer wholly(DataSet set, Field field) {
        return set.missing().contains(field) ? Answer.NO : Answer.YES;
    }

    private static Answer partly(DataSet set, Field field) {
        return set.missing().contains(field) ? Answer.NO : Answer.PARTLY;
    }

    /** Whether it is about the person, so that small counts of it are not shown in public. */
    boolean isPersonal() {
        return switch (this) {
            case AGE, CONVICTION, SERIOUSNESS, YEARS_SINCE, CHARGE, ORDER, LIST, CITIZENSHIP -> true;
            case WARRANT, AGREEMENT, PAPERS, FORM, PERSON, HELD -> false;
        };
    }

    /** As in the name of its message. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Everything a rule asks. */
    public static Set<Matter> of(Condition rule) {
        Set<Matter> asked = EnumSet.noneOf(Matter.class);
        rule.leaves().map(Condition.Leaf::criterion).map(Matter::of).forEach(asked::addAll);
        return asked;
    }

    /** Everything one clause asks. */
    public static Set<Matter> of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Always _, Criterion.Never _ -> EnumSet.noneOf(Matter.class);
            case Criterion.Stated stated -> EnumSet.of(of(stated.fact()));
            case Criterion.MinimumAge _ -> EnumSet.of(AGE);
            case Criterion.Reimbursement _ -> EnumSet.of(AGREEMENT);
            case Criterion.PendingCase _, Criterion.Charged _ -> EnumSet.of(CHARGE);
            case Criterion.AdministrativeWarrant _ -> EnumSet.of(PAPERS);
            case Criterion.Convicted convicted -> {
                Set<Matter> asked = EnumSet.of(CONVICTION);
                if (!convicted.classes().isEmpty()) {
                    asked.add(SERIOUSNESS);
                }
                if (convicted.timing().hasWindow()) {
                    asked.add(YEARS_SINCE);
                }
                yield asked;
            }
        };
    }

    private static Matter of(YesNoFact fact) {
        return switch (fact) {
            case JUDICIAL_WARRANT,
                    JUDICIAL_PROBABLE_CAUSE,
                    COURT_ORDER,
                    ICE_CRIMINAL_WARRANT,
                    FEDERAL_FELONY_WARRANT,
                    OUTSTANDING_CRIMINAL_WARRANT -> WARRANT;
            case FINAL_ORDER_OF_REMOVAL, FINAL_ORDER_SIGNED_BY_FEDERAL_JUDGE -> ORDER;
            case PENDING_CRIMINAL_CASE -> CHARGE;
            case GANG_LISTED, TERROR_WATCHLIST, SEX_OR_ARSON_REGISTRANT -> LIST;
            case PROOF_OF_CITIZENSHIP_OR_LAWFUL_STATUS -> CITIZENSHIP;
            case FORM_FACIALLY_SUFFICIENT, LEGITIMATE_LE_PURPOSE -> PAPERS;
        };
    }
}
