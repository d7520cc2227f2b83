package org.beloved.policy;

/** A condition and what follows from it; while the condition is unknown, both outcomes stay possible. */
public record Rule<O extends Enum<O>>(Condition when, O ifTrue, O ifFalse) {}
