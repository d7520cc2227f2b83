package org.beloved.teams.groups;

import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Step 2: local groups know of the plan, and some of them join. */
@Component
class GroupsStep implements RoadStep {

    private final Groups groups;
    private final Talks talks;

    GroupsStep(Groups groups, Talks talks) {
        this.groups = groups;
        this.talks = talks;
    }

    @Override
    public int number() {
        return 2;
    }

    @Override
    public Standing standing(Walk walk, Words words) {
        Outreach outreach = new Outreach(groups.of(walk.team(), walk.effort()), talks.of(walk.team(), walk.effort()));
        return new Standing(
                outreach.state(), outreach.sentence(words), walk.path("groups"), words.say(outreach.action()));
    }
}
