package org.beloved.policy.clock;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.places.ClockZones;
import org.beloved.places.County;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.clock.HoldClock.Reading;
import org.beloved.policy.clock.HoldClock.StillDay;
import org.beloved.policy.where.CountyChoice;
import org.beloved.policy.wording.DateWords;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** A release as typed, and by when a hold must end under each reading. */
record ClockPage(Form form, CountyChoice where, Optional<ReleaseTime> released, List<Cap> readings) implements Page {

    static ClockPage of(Form typed, PolicyBook book) {
        var problems = new ArrayList<Problem>();
        var where = CountyChoice.of(typed, "county");
        where.problem().ifPresent(problems::add);
        var county = where.county();
        var zone = county.map(County::zone).or(() -> zone(typed, problems));
        var isAsked = !typed.value("day").isEmpty() || !typed.value("time").isEmpty();
        var day = isAsked ? day(typed, problems) : Optional.<LocalDate>empty();
        var time = isAsked ? time(typed, problems) : Optional.<LocalTime>empty();
        if (isAsked && zone.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.of(CountyChoice.WHERE, "policy.clock.bad.where"));
        }
        var released = day.isPresent() && time.isPresent() && zone.isPresent()
                ? Optional.of(ReleaseTime.in(zone.get(), day.get().atTime(time.get())))
                : Optional.<ReleaseTime>empty();
        var readings =
                released.map(release -> Cap.readings(book, county, release)).orElse(List.of());
        return new ClockPage(typed.with(problems), where, released, readings);
    }

    private static Optional<ZoneId> zone(Form typed, List<Problem> problems) {
        var text = typed.value("zone");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var zone = ReleaseTime.zone(text);
        if (zone.isEmpty()) {
            problems.add(Problem.of("zone", "policy.clock.bad.zone", "text", text));
        }
        return zone;
    }

    private static Optional<LocalDate> day(Form typed, List<Problem> problems) {
        try {
            var day = LocalDate.parse(typed.value("day"));
            if (ReleaseTime.isPlausible(day)) {
                return Optional.of(day);
            }
        } catch (DateTimeException notADay) {
            // Told below, together with a year that cannot be meant.
        }
        problems.add(Problem.of("day", "policy.clock.bad.day", "text", typed.value("day")));
        return Optional.empty();
    }

    private static Optional<LocalTime> time(Form typed, List<Problem> problems) {
        try {
            return Optional.of(LocalTime.parse(typed.value("time")));
        } catch (DateTimeException notATime) {
            problems.add(Problem.of("time", "policy.clock.bad.time", "text", typed.value("time")));
            return Optional.empty();
        }
    }

    @Override
    public String template() {
        return "policy/clock/show";
    }

    @Override
    public String title(Words words) {
        return words.say("policy.clock.title");
    }

    @Override
    public String description(Words words) {
        return words.say("policy.clock.lede");
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }

    Map<String, String> zones(Words words) {
        var options = new LinkedHashMap<String, String>();
        options.put("", words.say("policy.clock.zone.none"));
        options.putAll(ClockZones.all(words));
        return options;
    }

    Optional<County> county() {
        return where.county();
    }

    /** As in "Eastern Time". */
    static String zone(ZonedDateTime moment, Words words) {
        return moment.getZone().getDisplayName(TextStyle.FULL, words.language().locale());
    }

    /** As in "Wednesday, October 16, 2013, 5:00 p.m.". */
    String say(ZonedDateTime moment, Words words) {
        var weekday = moment.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, words.language().locale());
        return words.say(
                "policy.clock.moment",
                "weekday",
                weekday,
                "date",
                new DateWords(words.language()).day(moment.toLocalDate()),
                "time",
                words.time(moment.toLocalTime()));
    }

    String weekdayOf(Reading reading, Words words) {
        return reading.deadline()
                .getDayOfWeek()
                .getDisplayName(TextStyle.FULL, words.language().locale());
    }

    /** The days on which the clock stood still, each with its reason. */
    String still(Reading reading, Words words) {
        return words.list(reading.still().stream().map(day -> say(day, words)).toList());
    }

    private static String say(StillDay still, Words words) {
        var weekday = still.day()
                .getDayOfWeek()
                .getDisplayName(TextStyle.FULL, words.language().locale());
        var date = words.shortDate(still.day());
        return still.holiday()
                .map(holiday -> words.say(
                        "policy.clock.still.holiday",
                        "weekday",
                        weekday,
                        "date",
                        date,
                        "holiday",
                        holiday.name().in(words.language())))
                .orElseGet(() -> words.say("policy.clock.still.weekend", "weekday", weekday, "date", date));
    }

    /** The question with everything settled, as the machine form carries it. */
    String query() {
        var where = county().map(found -> "county=" + found.fips()).orElse("zone=" + form.value("zone"));
        return "day=" + form.value("day") + "&time=" + form.value("time") + "&" + where;
    }

    String offset(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
