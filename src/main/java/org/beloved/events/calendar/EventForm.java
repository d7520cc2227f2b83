package org.beloved.events.calendar;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.beloved.places.County;
import org.beloved.places.PlaceSearch;
import org.beloved.places.Places;
import org.beloved.places.State;
import org.beloved.shared.Fips;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Tongues;
import org.beloved.web.Tradition;
import org.beloved.web.Typed;

/** What somebody typed of an event: either a plan, or the form with what is to mend. */
public record EventForm(Form form, Optional<Event.Plan> plan) {

    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_ABOUT = 3000;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_ADDRESS = 500;
    private static final int MOST_HOSTS = 8;
    private static final int MOST_SEATS = 10_000;

    /** @param earliest no first date lies before this day; a moderator may write down a past event */
    public static EventForm read(Form form, Optional<LocalDate> earliest) {
        Typed typed = new Typed(form);
        Map<Language, EventText> texts = texts(typed, form);
        Optional<Timing> timing = TimingForm.read(typed, form, earliest);
        Optional<Venue> venue = venue(typed, form);
        Invites invites = invites(typed, form);
        Door door = new Door(
                typed.webAddress("site", LONGEST_ADDRESS, "events.form.site.bad"), line(typed, "venue", LONGEST_LINE));
        typed.mend(SafetyCheck.look(
                form, "title-en", "about-en", "title-es", "about-es", "hosts", "interpretation", "access"));
        return new EventForm(
                typed.form(),
                typed.isGood()
                        ? Optional.of(new Event.Plan(texts, timing.orElseThrow(), venue.orElseThrow(), invites, door))
                        : Optional.empty());
    }

    private static Map<Language, EventText> texts(Typed typed, Form form) {
        Map<Language, EventText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String title = line(typed, "title-" + language.tag(), LONGEST_TITLE);
            String about = typed.optional("about-" + language.tag(), LONGEST_ABOUT);
            if (!title.isEmpty()) {
                texts.put(language, new EventText(title, about));
            } else if (!about.isEmpty()) {
                typed.mend(Problem.of("title-" + language.tag(), "events.form.title.half"));
            }
        }
        if (texts.isEmpty()
                && Stream.of("about-en", "about-es")
                        .allMatch(each -> form.value(each).isEmpty())) {
            typed.mend(Problem.of("title-en", "events.form.title.missing"));
        }
        return texts;
    }

    private static Optional<Venue> venue(Typed typed, Form form) {
        Optional<Means> means = typed.choice("means", Means.class, "events.form.means.missing");
        String city = line(typed, "city", LONGEST_LINE);
        if (means.isEmpty()) {
            return Optional.empty();
        }
        if (means.get() == Means.ONLINE) {
            return Optional.of(new Venue(
                    Means.ONLINE, Places.shipped().state(form.value("state")).map(State::fips), ""));
        }
        Optional<Fips> county = county(form.value("county"));
        if (county.isEmpty()) {
            typed.mend(Problem.of(
                    "county",
                    form.value("county").isEmpty() ? "events.form.county.missing" : "events.form.county.bad"));
        }
        return Optional.of(new Venue(Means.PLACE, county, city));
    }

    private static Optional<Fips> county(String typed) {
        return PlaceSearch.shipped().find(typed).theOnlyOne().map(County::fips);
    }

    private static Invites invites(Typed typed, Form form) {
        List<String> hosts = form.value("hosts")
                .lines()
                .map(EventForm::oneLine)
                .filter(host -> !host.isEmpty())
                .toList();
        if (hosts.isEmpty()) {
            typed.mend(Problem.of("hosts", "events.form.hosts.missing"));
        } else if (hosts.size() > MOST_HOSTS) {
            typed.mend(Problem.of("hosts", "events.form.hosts.many", "most", MOST_HOSTS));
        } else if (hosts.stream().anyMatch(host -> host.length() > LONGEST_TITLE)) {
            typed.mend(Problem.of("hosts", "web.form.too-long", "most", LONGEST_TITLE));
        }
        String spoken = form.value("spoken");
        if (!Tongues.knows(spoken)) {
            typed.mend(Problem.of("spoken", "events.form.spoken.missing"));
        }
        return new Invites(
                hosts,
                Tradition.of(form.value("tradition")).map(Tradition::code).orElse(""),
                spoken,
                line(typed, "interpretation", LONGEST_LINE),
                line(typed, "access", LONGEST_LINE),
                seats(typed, form.value("seats")));
    }

    private static OptionalInt seats(Typed typed, String value) {
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        int seats = value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
        if (seats < 1 || seats > MOST_SEATS) {
            typed.mend(Problem.of("seats", "events.form.seats.bad", "most", MOST_SEATS));
        }
        return OptionalInt.of(seats);
    }

    private static String line(Typed typed, String field, int most) {
        return oneLine(typed.optional(field, most));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
