package org.beloved.evidence.pages;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.beloved.evidence.counting.Counterfactual;
import org.beloved.evidence.counting.Periods;
import org.beloved.evidence.records.Records;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.Condition;
import org.beloved.policy.Criterion;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Truth;

/**
 * What a policy would have meant for one county's requests.
 *
 * @param agreement whether the federal government has signed to pay: assumed, since no record tells
 */
record WhatIf(PolicyVersion version, Truth agreement, List<Counterfactual.Count> years) {

    static WhatIf of(Records records, List<Periods.Group> groups, PolicyVersion version, Truth agreement) {
        CaseFacts assumed = CaseFacts.UNKNOWN.with(new CaseFacts.Agreement.Stated(agreement));
        return new WhatIf(version, agreement, new Counterfactual(records, assumed).under(version, groups));
    }

    int surely() {
        return years.stream().mapToInt(Counterfactual.Count::surely).sum();
    }

    int possibly() {
        return years.stream().mapToInt(Counterfactual.Count::possibly).sum();
    }

    int surelyNot() {
        return years.stream().mapToInt(Counterfactual.Count::surelyNot).sum();
    }

    int total() {
        return surely() + possibly() + surelyNot();
    }

    /** Of a hundred, rounded to the nearest. */
    long inHundred(int count) {
        return Math.round(100.0 * count / Math.max(total(), 1));
    }

    /** The left edge and width of a part of the bar, in a view box 720 wide. */
    String from(int before) {
        return StackedBars.number(720.0 * before / Math.max(total(), 1));
    }

    /** Which kinds of clause the rule reads, by the name of their message. */
    Set<String> reads() {
        Set<String> reads = new TreeSet<>();
        version.rules().hold().when().leaves().map(Condition.Leaf::criterion).forEach(one -> reads.add(kind(one)));
        reads.remove("");
        return reads;
    }

    private static String kind(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Always _, Criterion.Never _ -> "";
            case Criterion.Stated stated ->
                switch (stated.fact()) {
                    case JUDICIAL_WARRANT,
                            JUDICIAL_PROBABLE_CAUSE,
                            COURT_ORDER,
                            ICE_CRIMINAL_WARRANT,
                            FEDERAL_FELONY_WARRANT,
                            OUTSTANDING_CRIMINAL_WARRANT -> "warrant";
                    case FINAL_ORDER_OF_REMOVAL, FINAL_ORDER_SIGNED_BY_FEDERAL_JUDGE -> "order";
                    case PENDING_CRIMINAL_CASE -> "charge";
                    case GANG_LISTED, TERROR_WATCHLIST, SEX_OR_ARSON_REGISTRANT -> "list";
                    case PROOF_OF_CITIZENSHIP_OR_LAWFUL_STATUS -> "citizenship";
                    case FORM_FACIALLY_SUFFICIENT, LEGITIMATE_LE_PURPOSE -> "papers";
                };
            case Criterion.MinimumAge _ -> "age";
            case Criterion.Reimbursement _ -> "agreement";
            case Criterion.PendingCase _, Criterion.Charged _ -> "charge";
            case Criterion.AdministrativeWarrant _ -> "papers";
            case Criterion.Convicted _ -> "conviction";
        };
    }

    static Truth agreement(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "yes" -> Truth.YES;
            case "no" -> Truth.NO;
            default -> Truth.UNKNOWN;
        };
    }
}
