package org.beloved.meetings.after;

import java.time.LocalDate;
import java.util.Optional;
import org.beloved.meetings.Appointment;
import org.beloved.teams.Seat;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * No meeting is behind the team yet.
 *
 * @param booked the meeting that is near, if a day is set
 */
record NotYetPage(Seat seat, Optional<Appointment> booked, LocalDate today) implements Page {

    String what(Words words) {
        return booked.map(when -> words.say(
                        "meetings.after.not-yet.booked",
                        "day",
                        words.date(when.day(), today),
                        "time",
                        words.time(when.ends())))
                .orElseGet(() -> words.say("meetings.after.not-yet.what"));
    }

    @Override
    public int step() {
        return 8;
    }

    @Override
    public String template() {
        return "meetings/after/not-yet";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.after.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }
}
