package org.beloved.meetings.after;

import java.util.Optional;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.MeetingStage;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.letters.Letter;
import org.beloved.meetings.letters.Letters;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Step 8: the meeting is talked over and the letter is sent. A new meeting opens the step again. */
@Component
class AfterStep implements RoadStep {

    private final Meetings meetings;
    private final Letters letters;
    private final CountyClock clock;

    AfterStep(Meetings meetings, Letters letters, CountyClock clock) {
        this.meetings = meetings;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public int number() {
        return 8;
    }

    @Override
    public Standing standing(Walk walk, Words words) {
        Optional<Meeting> over = meetings.latestOver(walk.team(), walk.effort(), clock.now());
        boolean isCurrent = over.isPresent()
                && meetings.current(walk.team(), walk.effort()).map(Meeting::id).equals(over.map(Meeting::id));
        if (over.isEmpty()) {
            return new Standing(State.LATER, words.say("web.step.8.what"), "", "");
        }
        return isCurrent
                ? afterTheLast(over.get(), walk, words)
                : new Standing(State.LATER, words.say("meetings.after.step.before"), walk.path("after"), "");
    }

    private Standing afterTheLast(Meeting meeting, Walk walk, Words words) {
        boolean talkedOver = meeting.stage() == MeetingStage.DEBRIEFED || meeting.stage() == MeetingStage.CLOSED;
        boolean sent =
                letters.of(walk.team(), meeting.id()).filter(Letter::isSent).isPresent();
        if (!talkedOver) {
            return open("meetings.after.step.talk", "after", walk, words);
        }
        return sent
                ? new Standing(State.DONE, words.say("meetings.after.step.done"), walk.path("after"), "")
                : open("meetings.after.step.letter", "after/letter", walk, words);
    }

    private static Standing open(String key, String page, Walk walk, Words words) {
        return new Standing(State.OPEN, words.say(key), walk.path(page), words.say(key + ".action"));
    }
}
