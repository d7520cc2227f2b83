package org.beloved.policy.strict;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.beloved.policy.Condition;
import org.beloved.policy.Criterion;
import org.beloved.policy.HoldOutcome;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Proof;
import org.beloved.policy.Rule;

/**
 * How two versions stand to each other beside the cases they hold. Each facet alone, never one score: how strongly the
 * text wants the hold, how long it may last, and whether ICE is told. Empty where a text is silent.
 */
public record OtherFacets(Relation strength, Optional<Relation> cap, Optional<Relation> notice) {

    public static OtherFacets of(PolicyVersion first, PolicyVersion second, Axioms axioms) {
        return new OtherFacets(
                relation(rank(first.rules().hold()), rank(second.rules().hold())),
                cap(first, second),
                first.rules()
                        .notice()
                        .flatMap(some -> second.rules()
                                .notice()
                                .map(other -> relation(HeldCases.told(some), HeldCases.told(other), axioms))));
    }

    private static int rank(Rule<HoldOutcome> rule) {
        return Math.max(rank(rule.ifTrue()), rank(rule.ifFalse()));
    }

    private static int rank(HoldOutcome outcome) {
        return switch (outcome) {
            case DECLINE, NOT_REQUESTED -> 0;
            case MAY_HONOR, NO_STATE_DUTY, NO_VERSION -> 1;
            case HONOR -> 2;
            case MUST_HONOR -> 3;
        };
    }

    private static Relation relation(int some, int other) {
        return some == other ? Relation.EQUAL : some < other ? Relation.STRICTER : Relation.LOOSER;
    }

    private static Optional<Relation> cap(PolicyVersion first, PolicyVersion second) {
        var some = first.rules().cap();
        var other = second.rules().cap();
        // Hours counted in two ways are not two lengths of one kind.
        return some.isPresent()
                        && other.isPresent()
                        && some.get().hours().isPresent()
                        && other.get().hours().isPresent()
                        && some.get().counting() == other.get().counting()
                ? Optional.of(relation(
                        some.get().hours().getAsInt(), other.get().hours().getAsInt()))
                : Optional.empty();
    }

    private static Relation relation(Condition some, Condition other, Axioms axioms) {
        var criteria = new LinkedHashSet<Criterion>();
        Stream.of(some, other)
                .flatMap(Condition::leaves)
                .map(Condition.Leaf::criterion)
                .forEach(criteria::add);
        var proof = new Proof(axioms.among(criteria));
        var within = proof.implies(some, other);
        var contains = proof.implies(other, some);
        if (within && contains) {
            return Relation.EQUAL;
        }
        return within ? Relation.STRICTER : contains ? Relation.LOOSER : Relation.INCOMPARABLE;
    }
}
