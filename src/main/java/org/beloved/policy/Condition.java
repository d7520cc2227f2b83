package org.beloved.policy;

import java.util.List;
import java.util.stream.Stream;

/** When a rule applies: a tree of clauses. Five uses read it: decide, say, compare, count and draft. */
public sealed interface Condition {

    /** Every part must hold. */
    record All(List<Condition> of) implements Condition {
        public All {
            of = List.copyOf(of);
        }
    }

    /** At least one part must hold. */
    record Any(List<Condition> of) implements Condition {
        public Any {
            of = List.copyOf(of);
        }
    }

    /** The part must not hold. */
    record Not(Condition of) implements Condition {}

    /** The rule holds unless the named exception does; read as "rule and not exception". */
    record Unless(String label, Condition rule, Condition exception) implements Condition {}

    /** One clause of the text: what it tests, and where the text says so. */
    record Leaf(Criterion criterion, Anchor anchor) implements Condition {}

    /** The parts in the order of the text; empty for a leaf. */
    default List<Condition> parts() {
        return switch (this) {
            case All all -> all.of();
            case Any any -> any.of();
            case Not not -> List.of(not.of());
            case Unless unless -> List.of(unless.rule(), unless.exception());
            case Leaf ignored -> List.of();
        };
    }

    default Stream<Leaf> leaves() {
        return this instanceof Leaf leaf ? Stream.of(leaf) : parts().stream().flatMap(Condition::leaves);
    }
}
