package org.beloved.meetings;

import static org.beloved.meetings.MeetingStage.ASKED;
import static org.beloved.meetings.MeetingStage.BOOKED;
import static org.beloved.meetings.MeetingStage.CANCELLED;
import static org.beloved.meetings.MeetingStage.CLOSED;
import static org.beloved.meetings.MeetingStage.DEBRIEFED;
import static org.beloved.meetings.MeetingStage.HELD;
import static org.beloved.meetings.MeetingStage.REFUSED;
import static org.beloved.meetings.MeetingStage.WISHED;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.beloved.shared.TeamId;

/**
 * One meeting with an official, from the wish to the last thing done. Each verb answers with the changed meeting or
 * says in a sentence why that cannot be.
 *
 * @param appointment empty until it is first booked; kept when it is cancelled, so that one can say what was called off
 * @param heldAt when it took place
 * @param version rises with each save; see {@link Meetings#save}
 */
public record Meeting(
        MeetingKey key,
        MeetingStage stage,
        Optional<Appointment> appointment,
        Set<UUID> officials,
        Optional<Instant> heldAt,
        int version) {

    /** People arrive early, and some offices begin early. */
    private static final Duration EARLY = Duration.ofHours(1);

    public Meeting {
        officials = Set.copyOf(officials);
    }

    static Meeting wished(MeetingKey key, Set<UUID> officials) {
        return new Meeting(key, WISHED, Optional.empty(), officials, Optional.empty(), 0);
    }

    public UUID id() {
        return key.id();
    }

    public TeamId team() {
        return key.team();
    }

    public int number() {
        return key.number();
    }

    /** The office was asked; after a no or a cancellation one may ask again. */
    public Turn ask() {
        return switch (stage) {
            case WISHED, REFUSED, CANCELLED -> taken(ASKED, Optional.empty());
            case ASKED -> Turn.Refusal.because("already-asked");
            case BOOKED -> Turn.Refusal.because("already-booked");
            case HELD, DEBRIEFED, CLOSED -> behindUs();
        };
    }

    /** The office was reminded. */
    public Turn chase() {
        return switch (stage) {
            case ASKED -> taken(ASKED, appointment);
            case WISHED -> Turn.Refusal.because("not-asked");
            case BOOKED -> Turn.Refusal.because("already-booked");
            case REFUSED -> Turn.Refusal.because("was-refused");
            case CANCELLED -> Turn.Refusal.because("was-cancelled");
            case HELD, DEBRIEFED, CLOSED -> behindUs();
        };
    }

    /** A day is set. Some offices say yes on the spot, and some come round after a no. */
    public Turn book(Appointment when) {
        return switch (stage) {
            case WISHED, ASKED, REFUSED, CANCELLED -> taken(BOOKED, Optional.of(when));
            case BOOKED -> Turn.Refusal.because("move-instead");
            case HELD, DEBRIEFED, CLOSED -> behindUs();
        };
    }

    /** Another day, hour, place or way to meet. */
    public Turn move(Appointment when) {
        return whileBooked(() -> taken(BOOKED, Optional.of(when)));
    }

    /** Somebody comes in the official's stead; an empty name takes that back. */
    public Turn sendDeputy(String whoComes) {
        return whileBooked(() -> taken(BOOKED, appointment.map(when -> when.withDeputy(whoComes))));
    }

    public Turn cancel() {
        return whileBooked(() -> taken(CANCELLED, appointment));
    }

    /** The office said no. */
    public Turn refuse() {
        return switch (stage) {
            case ASKED -> taken(REFUSED, Optional.empty());
            case WISHED -> Turn.Refusal.because("not-asked");
            case BOOKED -> Turn.Refusal.because("cancel-instead");
            case REFUSED -> Turn.Refusal.because("was-refused");
            case CANCELLED -> Turn.Refusal.because("was-cancelled");
            case HELD, DEBRIEFED, CLOSED -> behindUs();
        };
    }

    /** The meeting took place at that moment. */
    public Turn hold(Instant at) {
        return whileBooked(() -> hasBegunBy(at) ? held(HELD, at) : Turn.Refusal.because("not-begun"));
    }

    /** The team talks it over. Nobody need have pressed anything on the day: once the planned end is past, it was held. */
    public Turn debrief(Instant at) {
        return switch (stage) {
            case HELD -> taken(DEBRIEFED, appointment);
            case BOOKED -> isOverAt(at) ? held(DEBRIEFED, start()) : Turn.Refusal.because("not-over");
            case WISHED, ASKED, REFUSED, CANCELLED -> Turn.Refusal.because("not-held");
            case DEBRIEFED -> Turn.Refusal.because("already-debriefed");
            case CLOSED -> behindUs();
        };
    }

    /** Nothing of it is left to do. */
    public Turn close() {
        return switch (stage) {
            case DEBRIEFED -> taken(CLOSED, appointment);
            case HELD -> Turn.Refusal.because("not-debriefed");
            case WISHED, ASKED, BOOKED, REFUSED, CANCELLED -> Turn.Refusal.because("not-held");
            case CLOSED -> behindUs();
        };
    }

    /** The planned end is past, or the meeting was held and talked over: time for what comes afterwards. */
    public boolean isOverAt(Instant now) {
        return switch (stage) {
            case BOOKED, HELD ->
                appointment.filter(when -> !now.isBefore(when.end())).isPresent();
            case DEBRIEFED, CLOSED -> true;
            case WISHED, ASKED, REFUSED, CANCELLED -> false;
        };
    }

    /** A day is set and its planned end is still ahead. */
    public boolean isAheadAt(Instant now) {
        return stage == BOOKED && !isOverAt(now);
    }

    /** Notes are taken from shortly before the start; what was jotted on paper can be typed up until all is done. */
    public boolean takesNotesAt(Instant now) {
        return switch (stage) {
            case BOOKED -> hasBegunBy(now);
            case HELD, DEBRIEFED -> true;
            case WISHED, ASKED, REFUSED, CANCELLED, CLOSED -> false;
        };
    }

    private boolean hasBegunBy(Instant at) {
        return !at.isBefore(start().minus(EARLY));
    }

    private Instant start() {
        return appointment.orElseThrow().start();
    }

    private Turn whileBooked(Supplier<Turn> then) {
        return switch (stage) {
            case BOOKED -> then.get();
            case WISHED, ASKED -> Turn.Refusal.because("not-booked");
            case REFUSED -> Turn.Refusal.because("was-refused");
            case CANCELLED -> Turn.Refusal.because("was-cancelled");
            case HELD, DEBRIEFED, CLOSED -> behindUs();
        };
    }

    private Turn behindUs() {
        return Turn.Refusal.because(stage == CLOSED ? "closed" : "already-held");
    }

    private Turn taken(MeetingStage now, Optional<Appointment> when) {
        return new Turn.Taken(new Meeting(key, now, when, officials, heldAt, version));
    }

    private Turn held(MeetingStage now, Instant at) {
        return new Turn.Taken(new Meeting(key, now, appointment, officials, Optional.of(at), version));
    }
}
