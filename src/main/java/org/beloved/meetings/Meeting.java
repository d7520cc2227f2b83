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
    public Change<Meeting> ask() {
        return switch (stage) {
            case WISHED, REFUSED, CANCELLED -> taken(ASKED, Optional.empty());
            case ASKED -> Change.refused("already-asked");
            case BOOKED -> Change.refused("already-booked");
            case HELD, DEBRIEFED, CLOSED -> behindUs();
        };
    }

    /** The office was reminded. */
    public Change<Meeting> chase() {
        return switch (stage) {
            case ASKED -> taken(ASKED, appointment);
            case WISHED -> Change.refused("not-asked");
            case BOOKED -> Change.refused("already-booked");
            case REFUSED -> Change.refused("was-refused");
            case CANCELLED -> Change.refused("was-cancelled");
            case HELD, DEBRIEFED, CLOSED -> behindUs();
        };
    }

    /** A day is set. Some offices say yes on the spot, and some come round after a no. */
    public Change<Meeting> book(Appointment when) {
        return switch (stage) {
            case WISHED, ASKED, REFUSED, CANCELLED -> taken(BOOKED, Optional.of(when));
            case BOOKED -> Change.refused("move-instead");
            case HELD, DEBRIEFED, CLOSED -> behindUs();
        };
    }

    /** Another day, hour, place or way to meet. */
    public Change<Meeting> move(Appointment when) {
        return whileBooked(() -> taken(BOOKED, Optional.of(when)));
    }

    /** Somebody comes in the official's stead; an empty name takes that back. */
    public Change<Meeting> sendDeputy(String whoComes) {
        return whileBooked(() -> taken(BOOKED, appointment.map(when -> when.withDeputy(whoComes))));
    }

    public Change<Meeting> cancel() {
        return whileBooked(() -> taken(CANCELLED, appointment));
    }

    /** The office said no. */
    public Change<Meeting> refuse() {
        return switch (stage) {
            case ASKED -> taken(REFUSED, Optional.empty());
            case WISHED -> Change.refused("not-asked");
            case BOOKED -> Change.refused("cancel-instead");
            case REFUSED -> Change.refused("was-refused");
            case CANCELLED -> Change.refused("was-cancelled");
            case HELD, DEBRIEFED, CLOSED -> behindUs();
        };
    }

    /** The meeting took place at that moment. */
    public Change<Meeting> hold(Instant at) {
        return whileBooked(() -> hasBegunBy(at) ? held(HELD, at) : Change.refused("not-begun"));
    }

    /** The team talks it over. Nobody need have pressed anything on the day: once the planned end is past, it was held. */
    public Change<Meeting> debrief(Instant at) {
        return switch (stage) {
            case HELD -> taken(DEBRIEFED, appointment);
            case BOOKED -> isOverAt(at) ? held(DEBRIEFED, start()) : Change.refused("not-over");
            case WISHED, ASKED, REFUSED, CANCELLED -> Change.refused("not-held");
            case DEBRIEFED -> Change.refused("already-debriefed");
            case CLOSED -> behindUs();
        };
    }

    /** Nothing of it is left to do. */
    public Change<Meeting> close() {
        return switch (stage) {
            case DEBRIEFED -> taken(CLOSED, appointment);
            case HELD -> Change.refused("not-debriefed");
            case WISHED, ASKED, BOOKED, REFUSED, CANCELLED -> Change.refused("not-held");
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

    private Change<Meeting> whileBooked(Supplier<Change<Meeting>> then) {
        return switch (stage) {
            case BOOKED -> then.get();
            case WISHED, ASKED -> Change.refused("not-booked");
            case REFUSED -> Change.refused("was-refused");
            case CANCELLED -> Change.refused("was-cancelled");
            case HELD, DEBRIEFED, CLOSED -> behindUs();
        };
    }

    private Change<Meeting> behindUs() {
        return Change.refused(stage == CLOSED ? "closed" : "already-held");
    }

    private Change<Meeting> taken(MeetingStage now, Optional<Appointment> when) {
        return Change.done(new Meeting(key, now, when, officials, heldAt, version));
    }

    private Change<Meeting> held(MeetingStage now, Instant at) {
        return Change.done(new Meeting(key, now, appointment, officials, Optional.of(at), version));
    }
}
