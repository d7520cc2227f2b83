package org.beloved.evidence.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.counting.Counterfactual;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.Explanation;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Truth;

/**
 * What a policy would have meant for one county's requests, as it may be shown.
 *
 * @param agreement whether the federal government has signed to pay: assumed, since no record tells
 * @param years surely, possibly and surely not, in this order
 */
public record WhatIf(PolicyVersion version, Truth agreement, Crossed years) {

    /** The model that the toolkit of 2011 put forward: what is shown unless another rule is asked for. */
    public static final String MODEL = "us-ca-santa-clara-2011";

    static final int SURELY = 0;
    static final int POSSIBLY = 1;
    static final int SURELY_NOT = 2;

    static WhatIf of(DataSet set, PolicyVersion version, Truth agreement, List<Counterfactual.Count> counts) {
        List<Crossed.Counted> years = counts.stream()
                .map(count -> new Crossed.Counted(
                        count.group().year().orElseThrow(), count.surely(), count.possibly(), count.surelyNot()))
                .toList();
        return new WhatIf(
                version, agreement, isPersonal(set, version, agreement) ? Crossed.guarded(years) : Crossed.open(years));
    }

    /** Whether the split tells something about the people: the rule still asks it, and the records answer. */
    private static boolean isPersonal(DataSet set, PolicyVersion version, Truth agreement) {
        return remaining(version, agreement).stream()
                .anyMatch(matter -> matter.isPersonal() && matter.in(set) != Matter.Answer.NO);
    }

    private static Set<Matter> remaining(PolicyVersion version, Truth agreement) {
        Set<Matter> asked = EnumSet.noneOf(Matter.class);
        explained(version, agreement).remaining().forEach(leaf -> asked.addAll(Matter.of(leaf.criterion())));
        return asked;
    }

    private static Explanation explained(PolicyVersion version, Truth agreement) {
        return version.decide(assumed(agreement)).whyHold();
    }

    static CaseFacts assumed(Truth agreement) {
        return CaseFacts.UNKNOWN.with(new CaseFacts.Agreement.Stated(agreement));
    }

    /** Why the rule's answer is what it is before any record is looked at: what is left of it, or what settles it. */
    public Explanation residual() {
        return explained(version, agreement);
    }

    /** What is left of the rule to ask. */
    public Set<Matter> asks() {
        return remaining(version, agreement);
    }

    public OptionalInt surely() {
        return years.all().cell(SURELY);
    }

    public OptionalInt possibly() {
        return years.all().cell(POSSIBLY);
    }

    public OptionalInt surelyNot() {
        return years.all().cell(SURELY_NOT);
    }

    public int total() {
        return years.all().total();
    }

    /** Whether the split of all years together may be shown. */
    public boolean isShown() {
        return !years.all().hides();
    }

    /** Of a hundred, rounded to the nearest. */
    public long inHundred(int count) {
        return Math.round(100.0 * count / Math.max(total(), 1));
    }

    public static Truth agreement(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "yes" -> Truth.YES;
            case "no" -> Truth.NO;
            default -> Truth.UNKNOWN;
        };
    }
}
