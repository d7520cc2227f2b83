package org.beloved.mail;

/** A message did not go out. Its cause may quote an address: the log holds it hushed, like every failure of a job. */
class NotSent extends Exception {

    private static final long serialVersionUID = 1;

    private final Trouble trouble;

    NotSent(Exception failure) {
        super(failure);
        this.trouble = Trouble.of(failure);
    }

    Trouble trouble() {
        return trouble;
    }
}
