package org.beloved.policy;

import java.util.Optional;

/** The form of the request. Two of them ask only to be told of a release, so they never ask for a hold. */
public enum DetainerForm {
    I_247("I-247"),
    I_247D("I-247D"),
    I_247N("I-247N"),
    I_247X("I-247X"),
    I_247A("I-247A"),
    I_247G("I-247G"),
    /** A form whose kind is not known. */
    UNKNOWN("unknown"),
    /** Nothing was said about the form: the question is taken as one about a hold. */
    ASSUMED_HOLD("assumed");

    private final String printed;

    DetainerForm(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }

    public static Optional<DetainerForm> ofPrinted(String text) {
        for (var form : values()) {
            if (form.printed.equals(text) && form.printed.startsWith("I-")) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    public Truth asksForHold() {
        return switch (this) {
            case I_247N, I_247G -> Truth.NO;
            case UNKNOWN -> Truth.UNKNOWN;
            case I_247, I_247D, I_247X, I_247A, ASSUMED_HOLD -> Truth.YES;
        };
    }
}
