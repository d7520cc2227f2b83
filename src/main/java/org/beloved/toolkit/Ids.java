package org.beloved.toolkit;

/** What ids in a kit look like: they stand in addresses and are stored with what a team chose. */
final class Ids {

    private Ids() {}

    static void check(String id) {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("expected an \"id\" like judges-warrant, found \"" + id + "\"");
        }
    }
}
