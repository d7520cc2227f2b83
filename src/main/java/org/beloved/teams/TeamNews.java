package org.beloved.teams;

import java.util.Optional;
import org.beloved.web.RoadNews;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** The news while a team is young: somebody begins alone, then there are neighbors. */
@Component
class TeamNews implements RoadNews {

    private final Members members;

    TeamNews(Members members) {
        this.members = members;
    }

    /** Any other room's news is fresher. */
    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Headline> headline(RoadStep.Walk walk, Words words) {
        int count = new Roster(members.of(walk.team())).atTheTable().size();
        return Optional.of(new Headline(
                words.sentence("teams.news.heading", "count", count), words.say("teams.news.lede", "count", count)));
    }
}
