package org.beloved.sharing;

import java.util.Optional;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.MeetingStage;
import org.beloved.meetings.Meetings;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Step 9: the coalition knows what came of the meeting. A new meeting opens the step again. */
@Component
class ShareStep implements RoadStep {

    private final Meetings meetings;
    private final Reports reports;
    private final CountyClock clock;

    ShareStep(Meetings meetings, Reports reports, CountyClock clock) {
        this.meetings = meetings;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public int number() {
        return 9;
    }

    @Override
    public Standing standing(Walk walk, Words words) {
        Optional<Meeting> talkedOver = meetings.current(walk.team(), walk.effort())
                .filter(meeting -> meeting.isOverAt(clock.now()))
                .filter(meeting -> meeting.stage() == MeetingStage.DEBRIEFED || meeting.stage() == MeetingStage.CLOSED);
        if (talkedOver.isEmpty()) {
            return new Standing(State.LATER, words.say("web.step.9.what"), "", "");
        }
        return reports.of(walk.team(), talkedOver.get().id()).isPresent()
                ? new Standing(State.DONE, words.say("sharing.step.done"), walk.path("share"), "")
                : new Standing(
                        State.OPEN, words.say("sharing.step"), walk.path("share"), words.say("sharing.step.action"));
    }
}
