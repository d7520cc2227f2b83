package org.beloved.meetings.request;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Means;
import org.beloved.shared.Problem;
import org.beloved.web.ClockTime;
import org.beloved.web.Form;
import org.beloved.web.Typed;

/** A day, an hour and a place as typed. Days and hours are the county's. */
final class AppointmentForm {

    private static final int LONGEST_PLACE = 200;

    private AppointmentForm() {}

    /** Empty when something is to mend; that is told to {@code typed}. */
    static Optional<Appointment> read(Form form, Typed typed, ZoneId zone, Optional<Appointment> before) {
        if (form.value("day").isEmpty()) {
            typed.mend(Problem.of("day", "meetings.appointment.day.missing"));
        }
        Optional<LocalDate> day = typed.day("day");
        Optional<LocalTime> time = ClockTime.read(form.value("time"));
        if (time.isEmpty()) {
            typed.mend(Problem.of("time", "meetings.appointment.time.missing"));
        }
        int minutes = minutes(form.value("minutes"));
        if (minutes == 0) {
            typed.mend(new Problem(
                    "minutes",
                    "meetings.appointment.minutes.missing",
                    Map.of("least", Appointment.SHORTEST, "most", Appointment.LONGEST)));
        }
        String place = typed.optional("place", LONGEST_PLACE);
        Optional<Means> means = typed.choice("means", Means.class, "meetings.appointment.means.missing");
        if (day.isPresent() && time.isPresent() && !ClockTime.exists(day.get().atTime(time.get()), zone)) {
            typed.mend(Problem.of("time", "meetings.appointment.time.skipped"));
        }
        if (!typed.isGood()) {
            return Optional.empty();
        }
        return Optional.of(new Appointment(
                day.orElseThrow().atTime(time.orElseThrow()).atZone(zone).toInstant(),
                zone,
                minutes,
                place,
                means.orElseThrow(),
                before.map(Appointment::deputy).orElse("")));
    }

    private static int minutes(String typed) {
        int minutes = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        return minutes < Appointment.SHORTEST || minutes > Appointment.LONGEST ? 0 : minutes;
    }

    static Map<String, String> filled(Appointment when) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("day", when.day().toString());
        values.put("time", when.begins().toString());
        values.put("minutes", Integer.toString(when.minutes()));
        values.put("place", when.place());
        values.put("means", when.means().name());
        return values;
    }
}
