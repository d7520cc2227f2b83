package org.beloved.policy.provision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beloved.policy.Condition;
import org.beloved.policy.Condition.All;
import org.beloved.policy.Condition.Leaf;
import org.beloved.policy.PolicyVersion.Clause;
import org.beloved.policy.PolicyVersion.OtherClauses;

/** The rule that several provisions make together: all of what they ask for. */
public record ModelRule(List<ProvisionRule> provisions, ProvisionBook book) {

    public ModelRule {
        provisions = List.copyOf(provisions);
    }

    /** What must be so before anyone is held; empty where no provision speaks of holds. */
    public Optional<Condition> hold() {
        return together(provisions.stream()
                .map(ProvisionRule::hold)
                .flatMap(Optional::stream)
                .toList());
    }

    public Optional<Condition> notice() {
        return together(provisions.stream()
                .map(ProvisionRule::notice)
                .flatMap(Optional::stream)
                .toList());
    }

    /** A clause said twice is said once: what must hold for adults only need not also exclude children. */
    private static Optional<Condition> together(List<Condition> asked) {
        var parts = new ArrayList<Condition>();
        for (var condition : asked) {
            for (var part : condition instanceof All all ? all.of() : List.of(condition)) {
                if (parts.stream().noneMatch(before -> saysTheSame(before, part))) {
                    parts.add(part);
                }
            }
        }
        return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(new All(parts));
    }

    private static boolean saysTheSame(Condition some, Condition other) {
        return some instanceof Leaf one
                && other instanceof Leaf two
                && one.criterion().equals(two.criterion());
    }

    /** Of two clauses about the same thing, the one that goes further. */
    public OtherClauses clauses() {
        return new OtherClauses(
                furthest(OtherClauses::interview), furthest(OtherClauses::access), furthest(OtherClauses::staffTime));
    }

    private Optional<Clause> furthest(Function<OtherClauses, Optional<Clause>> which) {
        return provisions.stream()
                .map(ProvisionRule::clauses)
                .map(which)
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(clause -> book.strength(clause.code())));
    }
}
