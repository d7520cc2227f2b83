package org.beloved.meetings.after;

import org.beloved.meetings.Meeting;
import org.beloved.meetings.letters.LetterDrafts;
import org.beloved.meetings.notes.Notes;
import org.beloved.meetings.plan.PlanRecords;
import org.beloved.meetings.promises.PromiseViews;
import org.beloved.meetings.promises.Promises;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Gathers what is kept of one meeting; in the team's scope. */
@Component
class MeetingRecords {

    private final PlanRecords plans;
    private final Notes notes;
    private final Promises promises;
    private final PromiseViews views;
    private final LetterDrafts letters;
    private final Members members;

    MeetingRecords(
            PlanRecords plans,
            Notes notes,
            Promises promises,
            PromiseViews views,
            LetterDrafts letters,
            Members members) {
        this.plans = plans;
        this.notes = notes;
        this.promises = promises;
        this.views = views;
        this.letters = letters;
        this.members = members;
    }

    MeetingRecordPage.Contents of(Seat seat, Meeting meeting, Talk talk, Words words) {
        return new MeetingRecordPage.Contents(
                plans.of(seat, meeting, words),
                notes.of(seat.teamId(), meeting.id()),
                members.names(seat.teamId()),
                talk,
                views.of(seat, promises.ofMeeting(seat.teamId(), meeting.id())),
                letters.text(seat, meeting));
    }
}
