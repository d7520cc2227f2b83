package org.beloved.sharing;

import org.beloved.meetings.Appointment;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.meetings.debrief.DebriefAnswer;
import org.beloved.meetings.debrief.DebriefQuestion;
import org.beloved.meetings.debrief.Debriefs;
import org.beloved.meetings.promises.Promises;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.places.State;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Gathers what a report can be made of; in the team's scope. */
@Component
class FactsOfAMeeting {

    private final Promises promises;
    private final Debriefs debriefs;
    private final WhomWeMeet whomWeMeet;
    private final Members members;
    private final CountyClock clock;

    FactsOfAMeeting(Promises promises, Debriefs debriefs, WhomWeMeet whomWeMeet, Members members, CountyClock clock) {
        this.promises = promises;
        this.debriefs = debriefs;
        this.whomWeMeet = whomWeMeet;
        this.members = members;
        this.clock = clock;
    }

    Facts of(Seat seat, Meeting meeting, String learned, Words words) {
        return new Facts(
                where(seat),
                new Facts.Met(
                        whomWeMeet.of(meeting).present(words),
                        meeting.appointment().map(Appointment::day).orElseThrow(),
                        debriefs.outcome(seat.teamId(), meeting.id())),
                promises.ofMeeting(seat.teamId(), meeting.id()),
                members.of(seat.teamId()).stream()
                        .filter(member -> member.role().sitsAtTheTable())
                        .flatMap(member -> member.outwardName().stream())
                        .distinct()
                        .toList(),
                learned,
                clock.today(seat));
    }

    /** What the team told itself it had learned: a beginning for what it tells others. */
    String learned(Seat seat, Meeting meeting) {
        DebriefAnswer answer = debriefs.of(seat.teamId(), meeting.id()).get(DebriefQuestion.LEARNED);
        return answer == null ? "" : answer.words();
    }

    static String stateCode(Seat seat) {
        return state(seat).code();
    }

    private static Facts.Where where(Seat seat) {
        County county = Places.shipped().county(seat.effort().place()).orElseThrow();
        return new Facts.Where(seat.team().name(), county.label(), state(seat).name());
    }

    private static State state(Seat seat) {
        return Places.shipped().state(seat.effort().place().state()).orElseThrow();
    }
}
