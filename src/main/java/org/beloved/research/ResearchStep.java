package org.beloved.research;

import org.beloved.research.Questionnaire.Entry;
import org.beloved.teams.Teams;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Step 4: every question has an answer, or somebody who looks, or a place in the meeting. */
@Component
class ResearchStep implements RoadStep {

    private final Teams teams;
    private final Questionnaires questionnaires;

    ResearchStep(Teams teams, Questionnaires questionnaires) {
        this.teams = teams;
        this.questionnaires = questionnaires;
    }

    @Override
    public int number() {
        return 4;
    }

    @Override
    public Standing standing(Walk walk, Words words) {
        Questionnaire asked = questionnaires.of(
                walk.team(), teams.effort(walk.team(), walk.effort()).orElseThrow());
        return new Standing(
                state(asked), sentence(asked, words), walk.path("research"), words.say("research.step.action"));
    }

    static State state(Questionnaire asked) {
        if (asked.isComplete()) {
            return State.DONE;
        }
        return asked.count(Entry::isLoose) == 0 ? State.WAITING : State.OPEN;
    }

    static String sentence(Questionnaire asked, Words words) {
        return words.sentence(
                "research.step",
                "found",
                asked.answered(),
                "all",
                asked.size(),
                "ask",
                asked.count(Entry::isToAsk),
                "given",
                asked.count(Entry::isAssigned));
    }
}
