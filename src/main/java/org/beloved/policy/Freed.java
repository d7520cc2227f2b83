package org.beloved.policy;

import org.beloved.policy.Ground.Atom;
import org.beloved.policy.Ground.Clause;
import org.beloved.policy.Ground.Group;
import org.beloved.policy.Ground.Negated;

/** The same tree as if some facts were not known, or one open fact had been learned. */
final class Freed {

    private Freed() {}

    static Truth truth(Ground ground, long facts) {
        return switch (ground) {
            case Atom atom -> (atom.rests() & facts) == 0 ? atom.truth() : Truth.UNKNOWN;
            case Clause clause -> truth(clause.of(), facts);
            case Negated negated -> truth(negated.of(), facts).not();
            case Group group -> {
                var sure = 0;
                var possible = 0;
                for (var part : group.of()) {
                    var truth = truth(part, facts);
                    sure += truth == Truth.YES ? 1 : 0;
                    possible += truth == Truth.NO ? 0 : 1;
                }
                yield Truth.between(sure >= group.atLeast(), possible >= group.atLeast());
            }
        };
    }

    /** The facts, freed or open, that then keep it open. */
    static long support(Ground ground, long facts) {
        if (truth(ground, facts).isKnown()) {
            return 0;
        }
        if (ground instanceof Atom atom) {
            return atom.truth().isKnown() ? atom.rests() & facts : atom.rests();
        }
        var open = 0L;
        for (var part : ground.parts()) {
            open |= support(part, facts);
        }
        return open;
    }

    /** The tree after one open fact was learned, every test that only waited for it turning out this way. */
    static Ground learned(Ground ground, long fact, Truth value) {
        return switch (ground) {
            case Atom atom -> atom.truth().isKnown() || atom.rests() != fact ? atom : Atom.of(value, fact, false);
            case Clause clause -> new Clause(clause.leaf(), learned(clause.of(), fact, value));
            case Negated negated -> new Negated(learned(negated.of(), fact, value));
            case Group group ->
                Group.atLeast(
                        group.atLeast(),
                        group.of().stream()
                                .map(part -> learned(part, fact, value))
                                .toList());
        };
    }
}
