package org.beloved.events.calendar;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.beloved.web.Language;

/**
 * A webinar or a gathering, on one date or on several.
 *
 * @param id its rows are walled and sealed under this id, as those of a team are
 * @param texts in one language or in both
 */
public record Event(
        TeamId id,
        String slug,
        Map<Language, EventText> texts,
        Timing timing,
        Venue venue,
        Invites invites,
        Standing standing) {

    public Event {
        texts = inOrder(texts);
    }

    /** The languages in the order in which the house names them. */
    private static Map<Language, EventText> inOrder(Map<Language, EventText> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("an event has a title in one language at least");
        }
        return Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    /**
     * @param since when it came into this state
     * @param version counts the changes, to tell two editors apart
     */
    public record Standing(EventState state, Instant since, Language writtenIn, int version) {}

    /** What is typed of an event; what the house adds to it comes later. */
    public record Plan(Map<Language, EventText> texts, Timing timing, Venue venue, Invites invites, Door door) {

        public Plan {
            texts = inOrder(texts);
        }

        public Event asNew(EventState state, Instant now, Language writtenIn) {
            String title = texts.values().iterator().next().title();
            return new Event(
                    new TeamId(UUID.randomUUID()),
                    Slugs.of(title),
                    texts,
                    timing,
                    venue,
                    invites,
                    new Standing(state, now, writtenIn, 1));
        }

        /** @param version the one that was read before typing */
        public Event over(Event before, int version) {
            Standing standing = before.standing();
            return new Event(
                    before.id(),
                    before.slug(),
                    texts,
                    timing,
                    venue,
                    invites,
                    new Standing(standing.state(), standing.since(), standing.writtenIn(), version));
        }
    }

    /** In the reader's language, else in the only one there is. */
    public Language shownIn(Language reader) {
        return texts.containsKey(reader) ? reader : texts.keySet().iterator().next();
    }

    public EventText text(Language reader) {
        EventText text = texts.get(shownIn(reader));
        if (text == null) {
            throw new IllegalStateException("an event without a text");
        }
        return text;
    }

    public String address() {
        return "/events/" + slug;
    }

    public int version() {
        return standing.version();
    }

    /** Whether those who registered must be told: another hour, another place, another name. */
    public boolean meansTheSameAs(Event other) {
        return texts.equals(other.texts) && timing.equals(other.timing) && venue.equals(other.venue);
    }
}
