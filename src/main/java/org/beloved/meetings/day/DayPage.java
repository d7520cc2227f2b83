package org.beloved.meetings.day;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * The day of a meeting.
 *
 * @param course where the meeting is in its agenda; empty before and after it
 */
record DayPage(
        Seat seat,
        Meeting meeting,
        Phase phase,
        WhomWeMeet.They they,
        Optional<Course> course,
        NotesPiece notes,
        Form form)
        implements Page {

    boolean isNow() {
        return phase == Phase.NOW;
    }

    boolean isAhead() {
        return phase == Phase.AHEAD;
    }

    /** Advisers read along; before the day there is nothing to note. */
    boolean takesNotes() {
        return seat.mayWrite() && !isAhead();
    }

    /** Somebody can still say that it has begun; the agenda then counts from there. */
    boolean mayBegin() {
        return isNow() && seat.mayWrite() && meeting.heldAt().isEmpty();
    }

    Appointment appointment() {
        return meeting.appointment().orElseThrow();
    }

    String heading(Words words) {
        return switch (phase) {
            case AHEAD ->
                words.say(
                        "meetings.day.heading.AHEAD",
                        "day",
                        words.date(appointment().day(), notes.today()),
                        "time",
                        words.time(appointment().begins()));
            case NOW -> words.say("meetings.day.heading.NOW", "who", they.present(words));
            case AFTER -> words.say("meetings.day.heading.AFTER");
        };
    }

    String endsAt(Words words) {
        LocalTime end = appointment().ends();
        return words.time(end);
    }

    static Map<String, String> kinds(Words words) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (String kind : List.of("NOTE", "THEIRS", "OURS", "QUESTION")) {
            kinds.put(kind, words.say("meetings.day.kind." + kind));
        }
        return kinds;
    }

    /** A fresh form is for a note. */
    boolean isChosen(String kind) {
        return form.value("kind").isEmpty() ? kind.equals("NOTE") : form.has("kind", kind);
    }

    @Override
    public int step() {
        return 7;
    }

    @Override
    public String template() {
        return "meetings/day/show";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.day.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }
}
