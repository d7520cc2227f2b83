package org.beloved.events.calendar;

import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.beloved.shared.Demonstration;
import org.beloved.shared.Fips;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Made-up webinars: one to come in English and one in Spanish that comes again, one held, and one that waits on the desk. */
@Component
class EventsDemonstration implements Demonstration {

    private static final ZoneId EAST = ZoneId.of("America/New_York");
    private static final ZoneId WEST = ZoneId.of("America/Los_Angeles");

    private final Planning planning;
    private final InstantSource clock;

    EventsDemonstration(Planning planning, InstantSource clock) {
        this.planning = planning;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 26;
    }

    @Override
    public void load() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), EAST);
        make(nineSteps(today), EventState.SHOWN, Language.ENGLISH);
        make(firstMeeting(today), EventState.SHOWN, Language.SPANISH);
        make(held(today), EventState.SHOWN, Language.ENGLISH);
        make(proposed(today), EventState.WAITING, Language.ENGLISH);
    }

    private void make(Event.Plan plan, EventState state, Language language) {
        planning.make(plan, state, language, "", event -> event.id().toString());
    }

    private static Event.Plan nineSteps(LocalDate today) {
        return new Event.Plan(
                Map.of(
                        Language.ENGLISH,
                        new EventText(
                                "From a first call to a meeting (demonstration)",
                                "A made-up webinar. How a small team asks for a meeting with the official who runs the jail, and what to bring."),
                        Language.SPANISH,
                        new EventText(
                                "De la primera llamada a la reunión (demostración)",
                                "Un seminario inventado. Cómo un equipo pequeño pide una reunión con quien dirige la cárcel, y qué llevar.")),
                new Timing(next(today, DayOfWeek.TUESDAY, 1).atTime(LocalTime.of(19, 0)), 75, EAST, Repeats.NEVER),
                new Venue(Means.ONLINE, Optional.empty(), ""),
                new Invites(
                        List.of("Three Lanterns Neighbors (demonstration)", "Open Door Neighbors (demonstration)"),
                        "",
                        "en",
                        "Spanish",
                        "Live captions",
                        OptionalInt.of(80)),
                new Door("https://meet.example.org/first-call", ""));
    }

    private static Event.Plan firstMeeting(LocalDate today) {
        return new Event.Plan(
                Map.of(
                        Language.SPANISH,
                        new EventText(
                                "Preparar la primera reunión (demostración)",
                                "Un taller inventado, cada dos semanas. Quién habla, quién hace la petición y quién toma nota.")),
                new Timing(
                        next(today, DayOfWeek.THURSDAY, 2).atTime(LocalTime.of(18, 30)),
                        60,
                        WEST,
                        new Repeats(Repeats.Every.TWO_WEEKS, 4, Optional.empty())),
                new Venue(Means.ONLINE, Optional.empty(), ""),
                new Invites(List.of("Mesa Común (demostración)"), "christian", "es", "", "", OptionalInt.empty()),
                new Door("https://meet.example.org/primera-reunion", ""));
    }

    private static Event.Plan held(LocalDate today) {
        return new Event.Plan(
                Map.of(
                        Language.ENGLISH,
                        new EventText(
                                "What a county’s own records tell (demonstration)",
                                "A made-up webinar that was held. How to read the yearly counts of requests and of people held.")),
                new Timing(today.minusDays(9).atTime(LocalTime.of(12, 0)), 60, EAST, Repeats.NEVER),
                new Venue(Means.ONLINE, Optional.empty(), ""),
                new Invites(List.of("Three Lanterns Neighbors (demonstration)"), "", "en", "", "", OptionalInt.empty()),
                Door.NONE);
    }

    private static Event.Plan proposed(LocalDate today) {
        return new Event.Plan(
                Map.of(
                        Language.ENGLISH,
                        new EventText(
                                "Supper and songs (demonstration)",
                                "A made-up evening for neighbors who want to begin a team.")),
                new Timing(next(today, DayOfWeek.SATURDAY, 3).atTime(LocalTime.of(17, 0)), 120, EAST, Repeats.NEVER),
                new Venue(Means.PLACE, Optional.of(new Fips("42091")), "Norristown"),
                new Invites(
                        List.of("Heron Circle (demonstration)"),
                        "interfaith",
                        "en",
                        "American Sign Language",
                        "No steps; child care",
                        OptionalInt.of(40)),
                new Door("", "Lantern Hall, upper room"));
    }

    private static LocalDate next(LocalDate today, DayOfWeek day, int weeks) {
        return today.plusWeeks(weeks).with(TemporalAdjusters.nextOrSame(day));
    }
}
