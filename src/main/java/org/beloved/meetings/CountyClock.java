package org.beloved.meetings;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.beloved.places.Places;
import org.beloved.teams.Seat;
import org.springframework.stereotype.Component;

/** Days and hours as they are where the jail is, not where the server stands. */
@Component
public class CountyClock {

    private final InstantSource clock;

    CountyClock(InstantSource clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public ZoneId zone(Seat seat) {
        return Places.shipped().county(seat.effort().place()).orElseThrow().zone();
    }

    public LocalDate today(Seat seat) {
        return LocalDate.ofInstant(now(), zone(seat));
    }
}
