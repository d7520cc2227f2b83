package org.beloved.policy;

import java.util.HashMap;
import java.util.Map;

/**
 * The gate that keeps Kleene's answers exact. Where no clause occurs both plainly and under a NOT, Kleene says all that
 * can be said; a rule with a clause both ways is decided on its diagram, which sees that "A or not A" always holds.
 */
final class Exactness {

    private Exactness() {}

    static Truth truth(Condition condition, CaseFacts facts, DateRounding rounding) {
        var truth = Evaluation.of(condition, facts, rounding);
        return truth.isKnown() || isPure(condition)
                ? truth
                : Diagram.of(condition).truth(criterion -> Evaluation.of(criterion, facts, rounding));
    }

    /** Whether no clause of the condition is met both plainly and negated. */
    static boolean isPure(Condition condition) {
        return condition instanceof Condition.Leaf || collect(condition, true, new HashMap<>());
    }

    private static boolean collect(Condition condition, boolean plain, Map<Criterion, Boolean> seen) {
        return switch (condition) {
            case Condition.Leaf leaf -> {
                var before = seen.putIfAbsent(leaf.criterion(), plain);
                yield leaf.criterion().isConstant() || before == null || before == plain;
            }
            case Condition.Not not -> collect(not.of(), !plain, seen);
            case Condition.Unless unless ->
                collect(unless.rule(), plain, seen) & collect(unless.exception(), !plain, seen);
            case Condition.All all -> collectEach(all, plain, seen);
            case Condition.Any any -> collectEach(any, plain, seen);
        };
    }

    private static boolean collectEach(Condition group, boolean plain, Map<Criterion, Boolean> seen) {
        var pure = true;
        for (var part : group.parts()) {
            pure &= collect(part, plain, seen);
        }
        return pure;
    }
}
