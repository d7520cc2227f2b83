package org.beloved.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts rules side by side on one diagram, in a world where the axioms hold, and says whether one holds in every case in
 * which the other does. What it denies it shows: the ways in which the clauses can stand so that the rules part.
 */
public final class Proof {

    private final DiagramTable table = new DiagramTable();
    private final int world;

    public Proof(Collection<Axiom> axioms) {
        world = axioms.stream().map(this::of).reduce(DiagramTable.ALWAYS, table::and);
    }

    public boolean implies(Condition some, Condition other) {
        return difference(some, other) == DiagramTable.NEVER;
    }

    public boolean areEqual(Condition some, Condition other) {
        return implies(some, other) && implies(other, some);
    }

    /** Ways in which the first holds and the second does not; a clause left out of one may stand either way. */
    public List<Map<Criterion, Boolean>> differences(Condition some, Condition other) {
        var found = new ArrayList<Map<Criterion, Boolean>>();
        walk(difference(some, other), new LinkedHashMap<>(), found);
        return found;
    }

    private int difference(Condition some, Condition other) {
        return table.and(world, table.and(table.of(some), table.not(table.of(other))));
    }

    private void walk(int node, Map<Criterion, Boolean> chosen, List<Map<Criterion, Boolean>> found) {
        if (node == DiagramTable.NEVER) {
            return;
        }
        if (node == DiagramTable.ALWAYS) {
            found.add(new LinkedHashMap<>(chosen));
            return;
        }
        var variable = table.top(node);
        var criterion = table.variables().get(variable);
        chosen.put(criterion, false);
        walk(table.low(node, variable), chosen, found);
        chosen.put(criterion, true);
        walk(table.high(node, variable), chosen, found);
        chosen.remove(criterion);
    }

    private int of(Axiom axiom) {
        var premise = axiom.ifAll().stream().map(table::of).reduce(DiagramTable.ALWAYS, table::and);
        var conclusion = axiom.thenAny().stream().map(table::of).reduce(DiagramTable.NEVER, table::or);
        return table.or(table.not(premise), conclusion);
    }
}
