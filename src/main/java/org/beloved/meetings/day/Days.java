package org.beloved.meetings.day;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Finds the meeting the day's page is about and puts the page together; in the team's scope. */
@Component
class Days {

    private final Meetings meetings;
    private final WhomWeMeet whomWeMeet;
    private final Entries entries;
    private final Courses courses;
    private final CountyClock clock;

    Days(Meetings meetings, WhomWeMeet whomWeMeet, Entries entries, Courses courses, CountyClock clock) {
        this.meetings = meetings;
        this.whomWeMeet = whomWeMeet;
        this.entries = entries;
        this.courses = courses;
        this.clock = clock;
    }

    /** The meeting that has a day ahead, else the last one notes can still be typed up for. */
    Optional<Meeting> meeting(Seat seat) {
        Instant now = clock.now();
        return meetings.current(seat.teamId(), seat.effort().id())
                .filter(meeting -> meeting.isAheadAt(now) || meeting.takesNotesAt(now))
                .or(() -> takingNotes(seat));
    }

    Optional<Meeting> takingNotes(Seat seat) {
        return meetings.latestTakingNotes(seat.teamId(), seat.effort().id(), clock.now());
    }

    Page page(Seat seat, Meeting meeting, Form form, Words words) {
        return page(seat, meeting, form, Optional.empty(), words);
    }

    /** @param leafed the number of the part to show in the planned one's stead */
    Page page(Seat seat, Meeting meeting, Form form, Optional<Integer> leafed, Words words) {
        return new DayPage(
                seat,
                meeting,
                Phase.of(meeting, clock.now()),
                whomWeMeet.of(meeting),
                courses.of(seat, meeting, leafed, words),
                piece(seat, Optional.of(meeting)),
                form);
    }

    NotesPiece piece(Seat seat, Optional<Meeting> meeting) {
        return new NotesPiece(
                seat, meeting.map(on -> entries.of(seat, on)).orElse(List.of()), clock.today(seat), clock.zone(seat));
    }
}
