package org.beloved.meetings.request;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.MeetingStage;
import org.beloved.teams.FormPage;
import org.beloved.teams.Member;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/**
 * One change of the day: setting it, moving it, a deputy, calling it off.
 *
 * @param change appointment, deputy or cancellation
 */
record AppointmentPage(Seat seat, Meeting meeting, String change, Table table, Form form) implements FormPage {

    /** What the page needs to know about both sides of the table. */
    record Table(String official, LocalDate today, ZoneId zone, List<Member> members) {}

    boolean setsTheDay() {
        return change.equals("appointment");
    }

    boolean namesADeputy() {
        return change.equals("deputy");
    }

    /** What is said at the top: a day set for the first time reads differently from one that is moved. */
    String key() {
        String first = setsTheDay() && meeting.stage() != MeetingStage.BOOKED ? "first" : change;
        return "meetings.change." + first;
    }

    String zone(Words words) {
        return table.zone().getDisplayName(TextStyle.FULL, words.language().locale());
    }

    /** What stands now, in a sentence. */
    String now(Words words) {
        return meeting.appointment()
                .map(when -> words.say(
                        "meetings.appointment.now",
                        "day",
                        words.date(when.day(), table.today()),
                        "time",
                        words.time(when.begins()),
                        "place",
                        when.place()))
                .orElseGet(() -> words.say("meetings.appointment.none"));
    }

    @Override
    public String template() {
        return "meetings/request/change";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.request.title");
    }
}
