package org.beloved.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The outcomes still possible, never none. One is an answer; two or more are called NEEDS_INFO. */
public record Outcomes<O extends Enum<O>>(List<O> possible) {

    public static final String NEEDS_INFO = "NEEDS_INFO";

    public Outcomes {
        if (possible.isEmpty()) {
            throw new IllegalArgumentException("A decision has at least one possible outcome");
        }
        possible = List.copyOf(possible);
    }

    public static <O extends Enum<O>> Outcomes<O> only(O outcome) {
        return new Outcomes<>(List.of(outcome));
    }

    public static <O extends Enum<O>> Outcomes<O> of(Set<O> possible) {
        return new Outcomes<>(List.copyOf(EnumSet.copyOf(possible)));
    }

    /** Those of a rule whose condition has this truth. */
    static <O extends Enum<O>> Outcomes<O> of(Rule<O> rule, Truth truth) {
        return switch (truth) {
            case YES -> only(rule.ifTrue());
            case NO -> only(rule.ifFalse());
            case UNKNOWN -> of(EnumSet.of(rule.ifTrue(), rule.ifFalse()));
        };
    }

    public boolean isCertain() {
        return possible.size() == 1;
    }

    public boolean isOnly(O outcome) {
        return isCertain() && possible.getFirst() == outcome;
    }

    public String name() {
        return isCertain() ? possible.getFirst().name() : NEEDS_INFO;
    }
}
