package org.beloved.web;

/** There is nothing at this address for this person: unknown and forbidden look the same. */
public final class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotHere() {
        super("nothing here for this person", null, false, false);
    }
}
