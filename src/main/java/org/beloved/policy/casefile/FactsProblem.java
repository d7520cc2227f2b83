package org.beloved.policy.casefile;

/** A field of a facts object that is unknown, missing or of the wrong type. */
public record FactsProblem(String field, String expected, String found) {

    @Override
    public String toString() {
        return field + ": expected " + expected + ", found " + found;
    }
}
