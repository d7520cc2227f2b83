package org.beloved.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reduced ordered binary decision diagrams over criteria, all sharing one table: equal functions are the same number.
 * Small on purpose; rules have a dozen clauses.
 */
final class DiagramTable {

    static final int NEVER = 0;
    static final int ALWAYS = 1;

    private record Node(int variable, int low, int high) {}

    private record Choice(int condition, int then, int otherwise) {}

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> unique = new HashMap<>();
    private final Map<Choice, Integer> chosen = new HashMap<>();
    private final List<Criterion> variables = new ArrayList<>();
    private final Map<Criterion, Integer> indexes = new HashMap<>();

    DiagramTable() {
        // The two ends come after every variable.
        nodes.add(new Node(Integer.MAX_VALUE, NEVER, NEVER));
        nodes.add(new Node(Integer.MAX_VALUE, ALWAYS, ALWAYS));
    }

    List<Criterion> variables() {
        return variables;
    }

    int size() {
        return nodes.size();
    }

    int of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.of().stream().map(this::of).reduce(ALWAYS, this::and);
            case Condition.Any any -> any.of().stream().map(this::of).reduce(NEVER, this::or);
            case Condition.Not not -> not(of(not.of()));
            case Condition.Unless unless -> and(of(unless.rule()), not(of(unless.exception())));
            case Condition.Leaf leaf -> of(leaf.criterion());
        };
    }

    int of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Always ignored -> ALWAYS;
            case Criterion.Never ignored -> NEVER;
            case Criterion.Stated _,
                    Criterion.MinimumAge _,
                    Criterion.Reimbursement _,
                    Criterion.PendingCase _,
                    Criterion.AdministrativeWarrant _,
                    Criterion.Convicted _,
                    Criterion.Charged _ -> variable(criterion);
        };
    }

    private int variable(Criterion criterion) {
        var index = indexes.computeIfAbsent(criterion, fresh -> {
            variables.add(fresh);
            return variables.size() - 1;
        });
        return node(index, NEVER, ALWAYS);
    }

    int and(int some, int other) {
        return choose(some, other, NEVER);
    }

    int or(int some, int other) {
        return choose(some, ALWAYS, other);
    }

    int not(int some) {
        return choose(some, NEVER, ALWAYS);
    }

    private int choose(int condition, int then, int otherwise) {
        if (condition == ALWAYS || then == otherwise) {
            return then;
        }
        if (condition == NEVER) {
            return otherwise;
        }
        var key = new Choice(condition, then, otherwise);
        var known = chosen.get(key);
        if (known != null) {
            return known;
        }
        var top = Math.min(top(condition), Math.min(top(then), top(otherwise)));
        var low = choose(low(condition, top), low(then, top), low(otherwise, top));
        var high = choose(high(condition, top), high(then, top), high(otherwise, top));
        var result = node(top, low, high);
        chosen.put(key, result);
        return result;
    }

    private int node(int variable, int low, int high) {
        return low == high
                ? low
                : unique.computeIfAbsent(new Node(variable, low, high), fresh -> {
                    nodes.add(fresh);
                    return nodes.size() - 1;
                });
    }

    int top(int node) {
        return nodes.get(node).variable();
    }

    int low(int node, int variable) {
        return top(node) == variable ? nodes.get(node).low() : node;
    }

    int high(int node, int variable) {
        return top(node) == variable ? nodes.get(node).high() : node;
    }
}
