package org.beloved.meetings.plan;

import java.util.Optional;
import java.util.Set;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.teams.Teams;
import org.beloved.toolkit.Kits;
import org.beloved.web.RoadNews;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** The days are counted: a meeting is ahead. */
@Component
class MeetingNews implements RoadNews {

    private static final int PLANNING = 6;
    private static final int THE_DAY = 7;

    private final Meetings meetings;
    private final WhomWeMeet whom;
    private final Teams teams;
    private final Kits kits;
    private final Plans plans;
    private final CountyClock clock;

    MeetingNews(Meetings meetings, WhomWeMeet whom, Teams teams, Kits kits, Plans plans, CountyClock clock) {
        this.meetings = meetings;
        this.whom = whom;
        this.teams = teams;
        this.kits = kits;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Headline> headline(RoadStep.Walk walk, Words words) {
        return meetings.current(walk.team(), walk.effort())
                .filter(meeting -> meeting.isAheadAt(clock.now()))
                .flatMap(meeting -> meeting.appointment().map(when -> headline(meeting, when, walk, words)));
    }

    private Headline headline(Meeting meeting, Appointment when, RoadStep.Walk walk, Words words) {
        String kit = teams.effort(walk.team(), walk.effort()).orElseThrow().kit();
        Set<Plan.Missing> missing =
                plans.of(meeting, kits.kit(kit), words.language()).missing(Agendas.given(meeting));
        String day = words.date(when.day(), walk.today());
        long days = when.daysFrom(walk.today());
        return new Headline(
                words.say(
                        "meetings.news",
                        "days",
                        days,
                        "official",
                        whom.of(meeting).present(words)),
                missing.isEmpty()
                        ? words.say("meetings.news.ready", "days", days, "day", day)
                        : words.say(
                                "meetings.news.missing",
                                "days",
                                days,
                                "day",
                                day,
                                "missing",
                                words.say(
                                        "meetings.missing." + missing.iterator().next())),
                pressing(missing.isEmpty(), days));
    }

    /** What is missing comes first; on the day nothing but the day. */
    private static int pressing(boolean isReady, long days) {
        if (!isReady) {
            return PLANNING;
        }
        return days == 0 ? THE_DAY : 0;
    }
}
