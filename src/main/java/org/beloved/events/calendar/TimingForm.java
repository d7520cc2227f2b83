package org.beloved.events.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.places.ClockZones;
import org.beloved.shared.Problem;
import org.beloved.web.ClockTime;
import org.beloved.web.Form;
import org.beloved.web.Typed;

/** A day, an hour, a clock and a rhythm as typed. */
final class TimingForm {

    private TimingForm() {}

    /** Empty when something is to mend; that is told to {@code typed}. */
    static Optional<Timing> read(Typed typed, Form form, Optional<LocalDate> earliest) {
        Optional<LocalDate> day = day(typed, form, earliest);
        Optional<LocalTime> time = ClockTime.read(form.value("time"));
        if (time.isEmpty()) {
            typed.mend(Problem.of("time", "events.form.time.missing"));
        }
        int minutes = number(form.value("minutes"));
        if (minutes < Timing.SHORTEST || minutes > Timing.LONGEST) {
            typed.mend(new Problem(
                    "minutes", "events.form.minutes.bad", Map.of("least", Timing.SHORTEST, "most", Timing.LONGEST)));
        }
        Optional<ZoneId> zone = ClockZones.of(form.value("zone"));
        if (zone.isEmpty()) {
            typed.mend(Problem.of("zone", "events.form.zone.missing"));
        }
        Optional<Repeats> repeats = repeats(typed, form, day);
        if (!typed.isGood() || day.isEmpty() || time.isEmpty() || zone.isEmpty() || repeats.isEmpty()) {
            return Optional.empty();
        }
        Timing timing = new Timing(day.get().atTime(time.get()), minutes, zone.get(), repeats.get());
        List<LocalDate> skipped = timing.skipped();
        if (!skipped.isEmpty()) {
            typed.mend(Problem.of(
                    "time",
                    "events.form.time.skipped",
                    "day",
                    skipped.getFirst().toString()));
        }
        return Optional.of(timing);
    }

    private static Optional<LocalDate> day(Typed typed, Form form, Optional<LocalDate> earliest) {
        if (form.value("day").isEmpty()) {
            typed.mend(Problem.of("day", "events.form.day.missing"));
        }
        Optional<LocalDate> day = typed.day("day");
        if (day.isPresent() && earliest.isPresent() && day.get().isBefore(earliest.get())) {
            typed.mend(Problem.of("day", "events.form.day.past"));
        }
        if (day.isPresent() && (day.get().getYear() < 2000 || day.get().getYear() > 2100)) {
            typed.mend(Problem.of("day", "web.form.no-date"));
        }
        return day;
    }

    private static Optional<Repeats> repeats(Typed typed, Form form, Optional<LocalDate> first) {
        Optional<Repeats.Every> every = typed.choice("repeats", Repeats.Every.class, "events.form.repeats.missing");
        if (every.isEmpty() || every.get() == Repeats.Every.NEVER) {
            return every.map(_ -> Repeats.NEVER);
        }
        Optional<LocalDate> until = typed.day("until");
        int times = number(form.value("times"));
        boolean isCounted = !form.value("times").isEmpty();
        if (isCounted == !form.value("until").isEmpty()) {
            typed.mend(Problem.of("times", "events.form.times.one"));
        } else if (isCounted && (times < 2 || times > Repeats.MOST)) {
            typed.mend(Problem.of("times", "events.form.times.bad", "most", Repeats.MOST));
        } else if (until.isPresent()
                && first.filter(day -> !day.isBefore(until.get())).isPresent()) {
            typed.mend(Problem.of("until", "events.form.until.bad"));
        }
        return Optional.of(new Repeats(every.get(), isCounted ? times : 0, until));
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
