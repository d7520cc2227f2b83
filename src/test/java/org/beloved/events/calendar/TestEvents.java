package org.beloved.events.calendar;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Invented events. */
@Component
public class TestEvents {

    public static final String JOIN = "https://meet.example.org/lantern-room";

    private static final ZoneId PHILADELPHIA = ZoneId.of("America/New_York");

    private final Planning planning;

    TestEvents(Planning planning) {
        this.planning = planning;
    }

    /** An event as its test needs it. */
    public record Wish(String title, EventState state, int inDays, Repeats repeats, OptionalInt seats) {

        public static Wish named(String title) {
            return new Wish(title, EventState.SHOWN, 7, Repeats.NEVER, OptionalInt.empty());
        }

        public Wish in(EventState other) {
            return new Wish(title, other, inDays, repeats, seats);
        }

        public Wish inDays(int other) {
            return new Wish(title, state, other, repeats, seats);
        }

        public Wish weekly(int times) {
            return new Wish(title, state, inDays, new Repeats(Repeats.Every.WEEK, times, Optional.empty()), seats);
        }

        public Wish withSeats(int other) {
            return new Wish(title, state, inDays, repeats, OptionalInt.of(other));
        }
    }

    public Event make(Wish wish) {
        LocalDateTime start = LocalDateTime.now(PHILADELPHIA)
                .plusDays(wish.inDays())
                .truncatedTo(ChronoUnit.DAYS)
                .withHour(19);
        Event.Plan plan = new Event.Plan(
                Map.of(Language.ENGLISH, new EventText(wish.title(), "How a meeting goes, step by step.")),
                new Timing(start, 60, PHILADELPHIA, wish.repeats()),
                new Venue(Means.ONLINE, Optional.empty(), ""),
                new Invites(List.of("Three Lanterns"), "christian", "en", "", "Captions", wish.seats()),
                new Door(JOIN, ""));
        String id = planning.make(
                plan,
                wish.state(),
                Language.ENGLISH,
                UUID.randomUUID().toString(),
                event -> event.id().toString());
        return whole(TeamId.of(id)).event();
    }

    public Planning.Whole whole(TeamId event) {
        return planning.whole(event).orElseThrow();
    }
}
