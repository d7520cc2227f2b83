package org.beloved.policy;

import java.util.ArrayList;
import java.util.List;
import org.beloved.policy.Condition.Leaf;

/** A condition worked out for one case, down to single facts of single records; the explainer walks this tree. */
sealed interface Ground {

    Truth truth();

    /**
     * One test of a few facts.
     *
     * @param rests if the truth is known, the facts it rests on; else the unknown facts that keep it open
     * @param reads every fact looked at
     * @param open those looked at that are unknown
     */
    record Atom(Truth truth, long rests, long reads, long open) implements Ground {

        static Atom of(Truth truth, long fact, boolean isOpen) {
            return new Atom(truth, fact, fact, isOpen ? fact : 0);
        }

        static Atom of(Truth truth, long fact) {
            return of(truth, fact, !truth.isKnown());
        }
    }

    /** At least so many of the parts must hold: all of them, any of them, or two convictions. */
    record Group(int atLeast, List<Ground> of, Truth truth) implements Ground {

        static Group all(List<Ground> parts) {
            return atLeast(parts.size(), parts);
        }

        static Group any(List<Ground> parts) {
            return atLeast(1, parts);
        }

        static Group atLeast(int count, List<Ground> parts) {
            var sure = 0;
            var possible = 0;
            for (int i = 0; i < parts.size(); i++) {
                var truth = parts.get(i).truth();
                sure += truth == Truth.YES ? 1 : 0;
                possible += truth == Truth.NO ? 0 : 1;
            }
            return new Group(count, parts, Truth.between(sure >= count, possible >= count));
        }
    }

    /** The part must not hold. */
    record Negated(Ground of, Truth truth) implements Ground {
        Negated(Ground of) {
            this(of, of.truth().not());
        }
    }

    /** The whole of one clause. */
    record Clause(Leaf leaf, Ground of) implements Ground {
        @Override
        public Truth truth() {
            return of.truth();
        }
    }

    default List<Ground> parts() {
        return switch (this) {
            case Atom ignored -> List.of();
            case Group group -> group.of();
            case Negated negated -> List.of(negated.of());
            case Clause clause -> List.of(clause.of());
        };
    }

    default List<Clause> clauses() {
        var found = new ArrayList<Clause>();
        collect(found);
        return found;
    }

    private void collect(List<Clause> found) {
        if (this instanceof Clause clause) {
            found.add(clause);
        } else {
            parts().forEach(part -> part.collect(found));
        }
    }

    /** Every fact looked at. */
    default long reads() {
        if (this instanceof Atom atom) {
            return atom.reads();
        }
        var facts = 0L;
        for (var part : parts()) {
            facts |= part.reads();
        }
        return facts;
    }

    /** Every unknown fact looked at. */
    default long open() {
        if (this instanceof Atom atom) {
            return atom.open();
        }
        var facts = 0L;
        for (var part : parts()) {
            facts |= part.open();
        }
        return facts;
    }

    /** The unknown facts that keep this open: none once it is settled. */
    default long support() {
        if (truth().isKnown()) {
            return 0;
        }
        if (this instanceof Atom atom) {
            return atom.rests();
        }
        var facts = 0L;
        for (var part : parts()) {
            facts |= part.support();
        }
        return facts;
    }
}
