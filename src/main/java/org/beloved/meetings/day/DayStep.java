package org.beloved.meetings.day;

import java.util.Optional;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Step 7: the meeting is held. A new meeting opens the step again. */
@Component
class DayStep implements RoadStep {

    private final Meetings meetings;
    private final CountyClock clock;

    DayStep(Meetings meetings, CountyClock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public int number() {
        return 7;
    }

    @Override
    public Standing standing(Walk walk, Words words) {
        Optional<Meeting> current = meetings.current(walk.team(), walk.effort());
        return current.flatMap(Meeting::appointment)
                .filter(_ ->
                        current.get().isOverAt(clock.now()) || current.get().isAheadAt(clock.now()))
                .map(when -> dated(current.get(), when, walk, words))
                .orElseGet(() -> new Standing(State.LATER, words.say("web.step.7.what"), "", ""));
    }

    private Standing dated(Meeting meeting, Appointment when, Walk walk, Words words) {
        String day = words.date(when.day(), walk.today());
        if (meeting.isOverAt(clock.now())) {
            return new Standing(State.DONE, words.say("meetings.day.step.done", "day", day), walk.path("day"), "");
        }
        boolean isToday = when.day().equals(walk.today());
        return new Standing(
                isToday ? State.OPEN : State.LATER,
                words.say("meetings.day.step.ahead", "day", day, "time", words.time(when.begins())),
                walk.path("day"),
                isToday ? words.say("meetings.day.step.action") : "");
    }
}
