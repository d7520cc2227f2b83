package org.beloved.policy.strict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beloved.policy.Axiom;
import org.beloved.policy.Condition;
import org.beloved.policy.Criterion;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Proof;

/**
 * How the hold rules of two versions stand to each other: proved in one direction or both, and where they part, shown
 * by a case.
 *
 * @param heldByFirst a case that only the first leaves to be held
 * @param heldBySecond a case that only the second leaves to be held
 * @param assumed what had to be taken as true, and is not true of every case
 */
public record Strictness(
        PolicyVersion first,
        PolicyVersion second,
        Relation relation,
        Optional<Witness> heldByFirst,
        Optional<Witness> heldBySecond,
        List<Axiom> assumed) {

    public static Strictness of(PolicyVersion first, PolicyVersion second, Axioms axioms) {
        var some = HeldCases.of(first.rules().hold());
        var other = HeldCases.of(second.rules().hold());
        var criteria = new LinkedHashSet<Criterion>();
        Stream.of(some, other)
                .flatMap(Condition::leaves)
                .map(Condition.Leaf::criterion)
                .filter(criterion -> !criterion.isConstant())
                .forEach(criteria::add);
        var known = axioms.among(criteria);
        var proof = new Proof(known);
        var search = new WitnessSearch(criteria, axioms);
        var firstOnly = search.find(proof.differences(some, other), first, second);
        var secondOnly = search.find(proof.differences(other, some), second, first);
        var assumed = new LinkedHashSet<>(needed(some, other, known));
        assumed.addAll(needed(other, some, known));
        return new Strictness(
                first,
                second,
                relation(proof.implies(some, other), proof.implies(other, some), firstOnly, secondOnly),
                firstOnly,
                secondOnly,
                List.copyOf(assumed));
    }

    private static Relation relation(
            boolean within, boolean contains, Optional<Witness> firstOnly, Optional<Witness> secondOnly) {
        if (within && contains) {
            return Relation.EQUAL;
        }
        if (within && secondOnly.isPresent()) {
            return Relation.STRICTER;
        }
        if (contains && firstOnly.isPresent()) {
            return Relation.LOOSER;
        }
        return firstOnly.isPresent() && secondOnly.isPresent() ? Relation.INCOMPARABLE : Relation.UNPROVEN;
    }

    /** The assumptions without which the proof fails; none if there is no proof. */
    private static List<Axiom> needed(Condition some, Condition other, List<Axiom> known) {
        if (!new Proof(known).implies(some, other)) {
            return List.of();
        }
        var kept = new ArrayList<>(known);
        known.stream().filter(Axiom::assumed).forEach(axiom -> {
            kept.remove(axiom);
            if (!new Proof(kept).implies(some, other)) {
                kept.add(axiom);
            }
        });
        return kept.stream().filter(Axiom::assumed).toList();
    }
}
