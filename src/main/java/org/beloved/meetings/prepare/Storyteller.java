package org.beloved.meetings.prepare;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.Change;

/**
 * A story somebody tells at a meeting: whose turn, how long, and what its owner allowed. Not the story.
 *
 * @param label neutral words by which the team knows it, as in "the night in July"
 * @param teller the member who knows it by heart; empty while nobody does
 * @param version 0 before it is kept
 */
public record Storyteller(UUID id, String label, Optional<UUID> teller, int minutes, Consent consent, int version) {

    public static final int LONGEST = 15;
    static final int USUAL_MINUTES = 4;

    /** How far a story has come. */
    public enum State {
        READY,
        /** The person it happened to has not said yes. */
        NEEDS_CONSENT,
        NEEDS_TELLER,
        /** The person said no, or took the yes back: it is not told. */
        NOT_TOLD
    }

    public Storyteller {
        if (minutes < 1 || minutes > LONGEST) {
            throw new IllegalArgumentException("a story takes 1 to " + LONGEST + " minutes, found " + minutes);
        }
    }

    /** Whether the member tells it or asked its owner. */
    boolean names(UUID member) {
        return teller.filter(member::equals).isPresent()
                || consent.askedBy().filter(member::equals).isPresent();
    }

    public State state() {
        return switch (consent.answer()) {
            case REFUSED, WITHDRAWN -> State.NOT_TOLD;
            case NOT_ASKED -> State.NEEDS_CONSENT;
            case GIVEN -> teller.isEmpty() ? State.NEEDS_TELLER : State.READY;
        };
    }

    public boolean isReady() {
        return state() == State.READY;
    }

    /** A no is not unsaid: the person may come back by themselves, the team does not pretend it never asked. */
    Change<Storyteller> answered(Consent answer) {
        return consent.saidNo() && answer.answer() == Consent.Answer.NOT_ASKED
                ? Change.refused("answer", "no-means-no")
                : Change.done(new Storyteller(id, label, teller, minutes, answer, version));
    }

    Change<Storyteller> withdraw(LocalDate today) {
        return consent.isGiven()
                ? Change.done(new Storyteller(id, label, teller, minutes, consent.withdrawn(today), version))
                : Change.refused("", "no-consent-to-withdraw");
    }
}
