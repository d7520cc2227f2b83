package org.beloved.policy;

import java.util.Collection;
import java.util.Set;

/**
 * Something that is so in every case, whatever the rule: where all of the first clauses hold, one of the second does.
 * With no second clause, the first never hold together.
 *
 * @param source on whose word
 * @param assumed not true of every case, taken as true to compare rules
 */
public record Axiom(Set<Criterion> ifAll, Set<Criterion> thenAny, String source, boolean assumed) {

    public Axiom {
        ifAll = Ordered.copyOf(ifAll);
        thenAny = Ordered.copyOf(thenAny);
    }

    public static Axiom implies(Criterion some, Criterion other, String source, boolean assumed) {
        return new Axiom(Set.of(some), Set.of(other), source, assumed);
    }

    public static Axiom neverTogether(Collection<Criterion> criteria, String source) {
        return new Axiom(Ordered.copyOf(criteria), Set.of(), source, false);
    }
}
