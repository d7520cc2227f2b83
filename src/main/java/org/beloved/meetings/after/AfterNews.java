package org.beloved.meetings.after;

import java.util.List;
import java.util.Optional;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.meetings.promises.Promise;
import org.beloved.meetings.promises.PromiseStanding;
import org.beloved.meetings.promises.Promises;
import org.beloved.web.RoadNews;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** The news after a meeting, until the next one has a day: what was promised, and how it stands. */
@Component
class AfterNews implements RoadNews {

    private final Meetings meetings;
    private final Promises promises;
    private final WhomWeMeet whomWeMeet;
    private final CountyClock clock;

    AfterNews(Meetings meetings, Promises promises, WhomWeMeet whomWeMeet, CountyClock clock) {
        this.meetings = meetings;
        this.promises = promises;
        this.whomWeMeet = whomWeMeet;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Headline> headline(RoadStep.Walk walk, Words words) {
        boolean nextHasADay = meetings.current(walk.team(), walk.effort())
                .filter(meeting -> meeting.isAheadAt(clock.now()))
                .isPresent();
        return nextHasADay
                ? Optional.empty()
                : meetings.latestOver(walk.team(), walk.effort(), clock.now()).map(over -> after(over, walk, words));
    }

    private Headline after(Meeting over, RoadStep.Walk walk, Words words) {
        List<Promise> theirs = promises.ofMeeting(walk.team(), over.id()).stream()
                .filter(promise -> !promise.isOurs())
                .toList();
        String who = whomWeMeet.of(over).present(words);
        return new Headline(
                words.sentence("meetings.after.news", "who", who, "count", theirs.size()),
                theirs.isEmpty()
                        ? words.say("meetings.after.news.nothing")
                        : words.say(
                                "meetings.after.news.lede",
                                "kept",
                                count(theirs, PromiseStanding.KEPT, walk),
                                "late",
                                count(theirs, PromiseStanding.LATE, walk),
                                "open",
                                count(theirs, PromiseStanding.OPEN, walk)));
    }

    private static long count(List<Promise> promises, PromiseStanding standing, RoadStep.Walk walk) {
        return promises.stream()
                .filter(promise -> promise.standing(walk.today()) == standing)
                .count();
    }
}
