package org.beloved.policy;

import java.util.Collections;
import java.util.List;
import org.beloved.policy.Ground.Atom;
import org.beloved.policy.Ground.Clause;
import org.beloved.policy.Ground.Group;
import org.beloved.policy.Ground.Negated;

/**
 * All smallest sets of known facts that settle a condition whatever the rest turns out to be. Worked out from the tree
 * after the outcome; the wanted value is carried down and flips at a NOT. Exact where no clause occurs both ways.
 */
final class Reasons {

    private Reasons() {}

    static Antichain of(Ground ground, boolean wanted) {
        if (!ground.truth().is(wanted)) {
            return Antichain.none();
        }
        return switch (ground) {
            case Atom atom -> Antichain.of(atom.rests());
            case Clause clause -> of(clause.of(), wanted);
            case Negated negated -> of(negated.of(), !wanted);
            case Group group ->
                choose(wanted ? group.atLeast() : group.of().size() - group.atLeast() + 1, group.of(), wanted);
        };
    }

    /** Ways in which this many of the parts have the wanted truth. */
    private static Antichain choose(int count, List<Ground> parts, boolean wanted) {
        if (count <= 0) {
            // Fewer records than the clause asks for: none of them has to be looked at.
            return Antichain.of(0);
        }
        if (count == 1) {
            return anyOf(parts, wanted);
        }
        if (count == parts.size()) {
            return allOf(parts, wanted);
        }
        var ways = Collections.nCopies(count + 1, Antichain.none()).toArray(Antichain[]::new);
        ways[0] = Antichain.of(0);
        for (var part : parts) {
            var here = of(part, wanted);
            for (int chosen = count; chosen > 0 && !here.isEmpty(); chosen--) {
                ways[chosen] = ways[chosen].or(ways[chosen - 1].and(here));
            }
        }
        return ways[count];
    }

    private static Antichain anyOf(List<Ground> parts, boolean wanted) {
        var ways = Antichain.none();
        for (int i = 0; i < parts.size(); i++) {
            ways = ways.or(of(parts.get(i), wanted));
        }
        return ways;
    }

    private static Antichain allOf(List<Ground> parts, boolean wanted) {
        var ways = Antichain.of(0);
        for (int i = 0; i < parts.size(); i++) {
            ways = ways.and(of(parts.get(i), wanted));
        }
        return ways;
    }
}
