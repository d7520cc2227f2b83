package org.beloved.policy;

/** The plain facts of a case as two bit planes: which are known, and which of those are yes. */
public record YesNoFacts(int known, int yes) {

    public static final YesNoFacts UNKNOWN = new YesNoFacts(0, 0);
    public static final YesNoFacts ALL_NO = new YesNoFacts((1 << YesNoFact.values().length) - 1, 0);

    public Truth get(YesNoFact fact) {
        var bit = 1 << fact.ordinal();
        return (known & bit) == 0 ? Truth.UNKNOWN : Truth.of((yes & bit) != 0);
    }

    public YesNoFacts with(YesNoFact fact, Truth value) {
        var bit = 1 << fact.ordinal();
        return new YesNoFacts(
                value.isKnown() ? known | bit : known & ~bit, value == Truth.YES ? yes | bit : yes & ~bit);
    }
}
