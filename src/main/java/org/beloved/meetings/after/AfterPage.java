package org.beloved.meetings.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.MeetingStage;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.meetings.followups.FollowUpView;
import org.beloved.meetings.letters.Letter;
import org.beloved.meetings.notes.Note;
import org.beloved.meetings.promises.PromiseView;
import org.beloved.teams.Seat;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * What comes after a meeting.
 *
 * @param talk the eight questions
 * @param next the meeting after this one, once it is begun
 */
record AfterPage(Seat seat, Meeting meeting, WhomWeMeet.They they, LocalDate today, Talk talk, Left left, Next next)
        implements Page {

    /** What is left of the meeting. */
    record Left(
            List<PromiseView> promises,
            List<Note> questions,
            List<FollowUpView> followUps,
            List<PromiseView> unowned,
            Optional<Letter> letter) {}

    /** The meeting after this one. */
    record Next(Optional<Meeting> meeting) {

        boolean isBegun() {
            return meeting.isPresent();
        }
    }

    boolean isToday() {
        return day().equals(today);
    }

    boolean isClosed() {
        return meeting.stage() == MeetingStage.CLOSED;
    }

    boolean mayClose() {
        return seat.mayWrite() && meeting.stage() == MeetingStage.DEBRIEFED;
    }

    String heading(Words words) {
        if (isToday() && !talk.isDone()) {
            return words.say("meetings.after.heading.today");
        }
        return talk.isDone()
                ? words.sentence(
                        "meetings.after.heading.done", "count", left.promises().size())
                : words.say("meetings.after.heading.later", "who", they.present(words));
    }

    String lede(Words words) {
        Appointment when = meeting.appointment().orElseThrow();
        return isToday() && !talk.isDone()
                ? words.say("meetings.after.lede.today", "end", words.time(when.ends()))
                : words.say("meetings.after.lede.later", "day", words.date(day(), today), "who", they.present(words));
    }

    private LocalDate day() {
        return meeting.appointment().map(Appointment::day).orElse(today);
    }

    @Override
    public int step() {
        return 8;
    }

    @Override
    public String template() {
        return "meetings/after/show";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.after.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }

    @Override
    public HttpStatus status() {
        return talk.status();
    }
}
