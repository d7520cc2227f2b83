package org.beloved.teams;

import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Step 1: two to six people are at the table. */
@Component
class AssembleStep implements RoadStep {

    private static final int ENOUGH = 2;

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
        long count = members.of(walk.team()).stream()
                .filter(member -> member.role().sitsAtTheTable())
                .count();
        State state = count < ENOUGH ? State.OPEN : State.DONE;
        return new Standing(
                state,
                words.say("teams.assemble", "count", count),
                walk.path("people"),
                words.say("teams.assemble.action"));
    }
}
