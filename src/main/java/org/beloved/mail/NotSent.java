package org.beloved.mail;

/** A message did not go out. What the mail server said about an address stays out of it, because it is logged. */
class NotSent extends Exception {

    private static final long serialVersionUID = 1;

    private final Trouble trouble;

    NotSent(Exception failure) {
        this(Trouble.of(failure), failure);
    }

    private NotSent(Trouble trouble, Exception failure) {
        super("the mail server: " + trouble, mayBeLogged(trouble) ? failure : null);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }

    private static boolean mayBeLogged(Trouble trouble) {
        return trouble == Trouble.NO_ANSWER || trouble == Trouble.SIGN_IN;
    }
}
