package org.beloved.meetings.prepare;

import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Step 5: the purpose is written, and a story can be told. */
@Component
class PrepareStep implements RoadStep {

    private final Preparations preparations;
    private final Storytellers storytellers;

    PrepareStep(Preparations preparations, Storytellers storytellers) {
        this.preparations = preparations;
        this.storytellers = storytellers;
    }

    @Override
    public int number() {
        return 5;
    }

    @Override
    public Standing standing(Walk walk, Words words) {
        Preparation said = preparations.of(walk.team(), walk.effort());
        long ready = storytellers.of(walk.team(), walk.effort()).stream()
                .filter(Storyteller::isReady)
                .count();
        String key = !said.hasPurpose() ? "purpose" : !said.hasMessage() ? "message" : ready == 0 ? "story" : "done";
        boolean done = key.equals("done");
        return new Standing(
                done ? State.DONE : State.OPEN,
                words.say("meetings.step.prepare." + key, "count", ready),
                walk.path("prepare"),
                done ? "" : words.say("meetings.step.prepare.action"));
    }
}
