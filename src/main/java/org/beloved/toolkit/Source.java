package org.beloved.toolkit;

/**
 * Where something is known from.
 *
 * @param title in the source's own language
 * @param address a web address; empty when the source is not on the web
 * @param asOf the day somebody last looked, as in 2026-11-25
 */
public record Source(String title, String address, String asOf) {

    public Source {
        if (title.isBlank()) {
            throw new IllegalArgumentException("expected a \"title\", found none");
        }
        if (!asOf.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new IllegalArgumentException("expected \"asOf\" like 2026-11-25, found \"" + asOf + "\"");
        }
    }

    public boolean isLink() {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
