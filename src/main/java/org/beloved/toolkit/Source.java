package org.beloved.toolkit;

/**
 * Where something is known from.
 *
 * @param address a web address; empty when the source is not on the web
 * @param asOf the day somebody last looked, as in 2026-11-25
 */
public record Source(SourceTitle title, String address, String asOf) {

    public Source {
        if (!address.isEmpty() && !address.matches("https?://\\S+")) {
            throw new IllegalArgumentException("expected an \"address\" of the web, found \"" + address + "\"");
        }
        if (!asOf.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new IllegalArgumentException("expected \"asOf\" like 2026-11-25, found \"" + asOf + "\"");
        }
    }
}
