package org.beloved.policy;

import org.beloved.policy.FactKeys.Grain;

/** Explains one rule in one case: one walk after the outcome gives reasons, changes and facts not needed. */
final class Explainer {

    private Explainer() {}

    static Explanation explain(Condition condition, CaseFacts facts, DateRounding rounding) {
        var keys = FactKeys.of(facts, Grain.FIELD);
        var explanation = explain(condition, facts, rounding, keys);
        while (!explanation.isWhole() && keys.grain() != Grain.LIST) {
            keys = FactKeys.of(facts, Grain.values()[keys.grain().ordinal() + 1]);
            explanation = explain(condition, facts, rounding, keys);
        }
        return explanation;
    }

    private static Explanation explain(Condition condition, CaseFacts facts, DateRounding rounding, FactKeys keys) {
        var ground = new Grounding(facts, keys, rounding).of(condition);
        if (!Exactness.isPure(condition)) {
            return new MixedRule(condition, ground).explain(keys);
        }
        return ground.truth().isKnown() ? settled(ground, keys) : open(ground, keys);
    }

    static Explanation settled(Ground ground, FactKeys keys) {
        var reasons = Reasons.of(ground, ground.truth() == Truth.YES);
        return new Explanation(ground, keys, reasons, changesOf(reasons), ground.reads() & ~reasons.union(), 0);
    }

    /** A rule that holds in every case, or in none, rests on no fact, so none would change it. */
    static Antichain changesOf(Antichain reasons) {
        return reasons.size() == 1 && reasons.get(0) == 0 ? Antichain.none() : reasons.hittingSets();
    }

    static Explanation open(Ground ground, FactKeys keys) {
        var support = ground.support();
        var changes = Antichain.none();
        for (var rest = support; rest != 0; rest &= rest - 1) {
            changes = changes.or(Antichain.of(rest & -rest));
        }
        return new Explanation(
                ground, keys, Antichain.none(), changes, ground.open() & ~support, NextQuestion.of(ground, support));
    }
}
