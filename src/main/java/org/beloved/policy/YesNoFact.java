package org.beloved.policy;

import java.util.Optional;

/** The plain yes-or-no facts of a case, each under its name in the facts file and its name in policy files. */
public enum YesNoFact {
    JUDICIAL_WARRANT("judicialWarrant"),
    JUDICIAL_PROBABLE_CAUSE("judicialProbableCause"),
    COURT_ORDER("courtOrder"),
    ICE_CRIMINAL_WARRANT("iceCriminalWarrant"),
    OUTSTANDING_CRIMINAL_WARRANT("outstandingCriminalWarrant"),
    PENDING_CRIMINAL_CASE("pendingCriminalCase"),
    FEDERAL_FELONY_WARRANT("federalFelonyWarrant"),
    FINAL_ORDER_OF_REMOVAL("finalOrderOfRemoval"),
    FINAL_ORDER_SIGNED_BY_FEDERAL_JUDGE("finalOrderSignedByFederalJudge"),
    GANG_LISTED("gangListed"),
    TERROR_WATCHLIST("terrorWatchlist"),
    SEX_OR_ARSON_REGISTRANT("sexOrArsonRegistrant"),
    PROOF_OF_CITIZENSHIP_OR_LAWFUL_STATUS("citizenshipProof"),
    FORM_FACIALLY_SUFFICIENT("formComplete"),
    LEGITIMATE_LE_PURPOSE("legitimateLawEnforcementPurpose");

    private final String key;

    YesNoFact(String key) {
        this.key = key;
    }

    /** The name in a facts file. */
    public String key() {
        return key;
    }

    public static Optional<YesNoFact> ofKey(String key) {
        for (var fact : values()) {
            if (fact.key.equals(key)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
