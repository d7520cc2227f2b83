package org.beloved.events.rsvp;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import org.beloved.events.calendar.Dated;
import org.springframework.stereotype.Component;

/** Who has a seat and who waits; in the event's scope, with the date held fast. */
@Component
class Seats {

    private final Registrations registrations;
    private final RsvpLetters letters;
    private final InstantSource clock;

    Seats(Registrations registrations, RsvpLetters letters, InstantSource clock) {
        this.registrations = registrations;
        this.letters = letters;
        this.clock = clock;
    }

    boolean isFree(Dated dated) {
        OptionalInt seats = dated.event().invites().seats();
        return seats.isEmpty()
                || registrations.count(dated.session().id(), Registration.State.GOING) < seats.getAsInt();
    }

    /** Those who waited longest get the seats that are free, and are told. */
    void fill(Dated dated) {
        Instant now = clock.instant();
        List<Registration> waiting = registrations.in(dated.session().id(), Registration.State.WAITING);
        for (Registration next : waiting) {
            if (!isFree(dated)) {
                return;
            }
            registrations.move(next.id(), Registration.State.WAITING, Registration.State.GOING, now);
            Registration seated = registrations
                    .find(new Registrations.Key(next.event(), next.id()))
                    .orElseThrow();
            letters.write(RsvpLetters.Kind.MOVED_UP, dated, seated);
        }
    }
}
