package org.beloved.walls;

import org.jspecify.annotations.Nullable;

/**
 * What failed and where, without what it said: the message of a failure may quote a person's words, an address or a
 * name, and none of these belong in a log.
 */
public final class Hushed extends Exception {

    private static final long serialVersionUID = 1L;

    private final String what;

    private Hushed(Throwable failure, @Nullable Throwable cause) {
        super(failure.getClass().getName(), cause, false, true);
        this.what = failure.getClass().getName();
        setStackTrace(failure.getStackTrace());
    }

    public static Hushed of(Throwable failure) {
        Throwable cause = failure.getCause();
        return new Hushed(failure, cause == null ? null : of(cause));
    }

    /** The kind of failure. */
    public String what() {
        return what;
    }
}
