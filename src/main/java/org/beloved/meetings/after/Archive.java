package org.beloved.meetings.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.meetings.debrief.Debriefs;
import org.beloved.teams.Seat;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Finds what is kept of each meeting of a road; in the team's scope. */
@Component
class Archive {

    private final Meetings meetings;
    private final WhomWeMeet whomWeMeet;
    private final Debriefs debriefs;
    private final MeetingRecords records;
    private final CountyClock clock;

    Archive(Meetings meetings, WhomWeMeet whomWeMeet, Debriefs debriefs, MeetingRecords records, CountyClock clock) {
        this.meetings = meetings;
        this.whomWeMeet = whomWeMeet;
        this.debriefs = debriefs;
        this.records = records;
        this.clock = clock;
    }

    EarlierPage list(Seat seat, Words words) {
        List<EarlierPage.Line> lines = meetings.all(seat.teamId(), seat.effort().id()).stream()
                .map(meeting -> line(seat, meeting, words))
                .toList();
        return new EarlierPage(seat, lines);
    }

    /** A meeting of another road of the team is not found here. */
    Optional<MeetingRecordPage> record(Seat seat, UUID id, Words words) {
        return meetings.all(seat.teamId(), seat.effort().id()).stream()
                .filter(meeting -> meeting.id().equals(id))
                .findFirst()
                .map(meeting -> new MeetingRecordPage(
                        seat, line(seat, meeting, words), records.of(seat, meeting, talk(seat, meeting), words)));
    }

    private Talk talk(Seat seat, Meeting meeting) {
        return Talk.of(debriefs.of(seat.teamId(), meeting.id()), "", clock.today(seat));
    }

    private EarlierPage.Line line(Seat seat, Meeting meeting, Words words) {
        LocalDate today = clock.today(seat);
        return new EarlierPage.Line(
                meeting.number(),
                meeting.appointment()
                        .map(Appointment::day)
                        .map(day -> words.date(day, today))
                        .orElseGet(() -> words.say("meetings.earlier.no-day")),
                whomWeMeet.of(meeting).present(words),
                debriefs.outcome(seat.teamId(), meeting.id())
                        .map(outcome -> words.say(
                                "meetings.earlier.answer", "outcome", words.say("meetings.after.outcome." + outcome)))
                        .orElseGet(() -> words.say("meetings.earlier.stage." + stage(meeting))),
                seat.path("meetings/" + meeting.id()));
    }

    /** Nobody need have said that it was held: once the planned end is past, it is over. */
    private String stage(Meeting meeting) {
        return meeting.isOverAt(clock.now()) ? "OVER" : meeting.stage().name();
    }
}
