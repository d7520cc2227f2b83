package org.beloved.teams;

import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Step 1: two to six people are at the table. */
@Component
class AssembleStep implements RoadStep {

    private final Members members;

    AssembleStep(Members members) {
        this.members = members;
    }

    @Override
    public int number() {
        return 1;
    }

    @Override
    public Standing standing(Walk walk, Words words) {
        Roster roster = new Roster(members.of(walk.team()));
        int count = roster.atTheTable().size();
        State state = roster.isEnough() ? State.DONE : State.OPEN;
        return new Standing(
                state,
                words.sentence("teams.assemble", "count", count),
                walk.path("people"),
                words.say("teams.assemble.action"));
    }
}
