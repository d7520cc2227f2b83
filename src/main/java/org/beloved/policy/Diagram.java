package org.beloved.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** One condition as a decision diagram: sees every consequence of the logic, where Kleene sees one step at a time. */
record Diagram(DiagramTable table, int root) {

    static Diagram of(Condition condition) {
        var table = new DiagramTable();
        return new Diagram(table, table.of(condition));
    }

    /** Known as soon as every way of settling the unknown clauses agrees. */
    Truth truth(Function<Criterion, Truth> known) {
        return truth(root, known, new HashMap<>());
    }

    private Truth truth(int node, Function<Criterion, Truth> known, Map<Integer, Truth> seen) {
        if (node == DiagramTable.NEVER || node == DiagramTable.ALWAYS) {
            return Truth.of(node == DiagramTable.ALWAYS);
        }
        var before = seen.get(node);
        if (before != null) {
            return before;
        }
        var variable = table.top(node);
        var low = table.low(node, variable);
        var high = table.high(node, variable);
        var truth = switch (known.apply(table.variables().get(variable))) {
            case YES -> truth(high, known, seen);
            case NO -> truth(low, known, seen);
            case UNKNOWN -> agree(truth(low, known, seen), truth(high, known, seen));
        };
        seen.put(node, truth);
        return truth;
    }

    private static Truth agree(Truth some, Truth other) {
        return some == other ? some : Truth.UNKNOWN;
    }
}
