package org.beloved.library.links;

import java.util.Map;

/** How an address fared when it was last tried. */
public enum LinkState {
    ALIVE,
    /** It did not answer as hoped, but that may pass: busy, closed to machines, or gone for the first time. */
    DOUBTFUL,
    /** Gone twice in a row. */
    DEAD;

    /** In one word; an address nobody has tried yet has one too. */
    public static String of(Map<String, LinkState> states, String address) {
        LinkState state = states.get(address);
        return state == null ? "UNTRIED" : state.name();
    }
}
