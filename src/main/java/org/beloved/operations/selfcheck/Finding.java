package org.beloved.operations.selfcheck;

/** One unsafe condition: a stable identifier for machines, a sentence for people. */
public record Finding(String id, String sentence) {}
