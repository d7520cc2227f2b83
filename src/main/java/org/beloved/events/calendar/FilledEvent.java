package org.beloved.events.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.beloved.places.County;
import org.beloved.places.State;
import org.beloved.web.Form;

/** The form of an event before anything is typed: empty, or with what stands. */
public final class FilledEvent {

    private static final String USUAL_LENGTH = "60";
    private static final String USUAL_ZONE = "America/New_York";

    private FilledEvent() {}

    public static Form blank() {
        return Form.filled(Map.of(
                "minutes", USUAL_LENGTH, "zone", USUAL_ZONE, "repeats", Repeats.Every.NEVER.name(), "spoken", "en"));
    }

    public static Form of(Planning.Whole whole) {
        Event event = whole.event();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("version", Integer.toString(event.version()));
        event.texts().forEach((language, text) -> {
            values.put("title-" + language.tag(), text.title());
            values.put("about-" + language.tag(), text.about());
        });
        put(values, event.timing());
        Venue venue = event.venue();
        values.put("means", venue.means().name());
        values.put("county", venue.county().map(County::label).orElse(""));
        values.put("state", venue.isOnline() ? venue.state().map(State::code).orElse("") : "");
        values.put("city", venue.city());
        put(values, event.invites());
        values.put("site", whole.door().join());
        values.put("venue", whole.door().venue());
        return Form.filled(values);
    }

    private static void put(Map<String, String> values, Timing timing) {
        values.put("day", timing.start().toLocalDate().toString());
        values.put("time", timing.start().toLocalTime().toString());
        values.put("minutes", Integer.toString(timing.minutes()));
        values.put("zone", timing.zone().getId());
        Repeats repeats = timing.repeats();
        values.put("repeats", repeats.every().name());
        boolean isCounted =
                repeats.every() != Repeats.Every.NEVER && repeats.until().isEmpty();
        values.put("times", isCounted ? Integer.toString(repeats.times()) : "");
        values.put("until", repeats.until().map(LocalDate::toString).orElse(""));
    }

    private static void put(Map<String, String> values, Invites invites) {
        values.put("hosts", String.join("\n", invites.hosts()));
        values.put("tradition", invites.tradition());
        values.put("spoken", invites.spoken());
        values.put("interpretation", invites.interpretation());
        values.put("access", invites.access());
        values.put(
                "seats",
                invites.seats().isPresent() ? Integer.toString(invites.seats().getAsInt()) : "");
    }
}
