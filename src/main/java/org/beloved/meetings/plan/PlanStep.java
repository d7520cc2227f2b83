package org.beloved.meetings.plan;

import java.util.Optional;
import java.util.Set;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.MeetingStage;
import org.beloved.meetings.Meetings;
import org.beloved.teams.Teams;
import org.beloved.toolkit.Kits;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Step 6: roles with a yes, an agenda that fits, an ask in exact words. It opens once there is a day. */
@Component
class PlanStep implements RoadStep {

    private final Meetings meetings;
    private final Teams teams;
    private final Kits kits;
    private final Plans plans;

    PlanStep(Meetings meetings, Teams teams, Kits kits, Plans plans) {
        this.meetings = meetings;
        this.teams = teams;
        this.kits = kits;
        this.plans = plans;
    }

    @Override
    public int number() {
        return 6;
    }

    @Override
    public Standing standing(Walk walk, Words words) {
        Optional<Meeting> current = meetings.current(walk.team(), walk.effort());
        if (current.filter(meeting -> meeting.stage() == MeetingStage.BOOKED).isPresent()) {
            return booked(current.get(), walk, words);
        }
        boolean behindUs = current.filter(meeting -> meeting.stage().isAfter()).isPresent();
        return new Standing(
                behindUs ? State.DONE : State.LATER,
                words.say(behindUs ? "meetings.step.plan.behind" : "meetings.step.plan.later"),
                walk.path("plan"),
                "");
    }

    private Standing booked(Meeting meeting, Walk walk, Words words) {
        String kit = teams.effort(walk.team(), walk.effort()).orElseThrow().kit();
        Plan plan = plans.of(meeting, kits.kit(kit), words.language());
        Set<Plan.Missing> missing = plan.missing(Agendas.given(meeting));
        String sentence = words.say(
                "meetings.step.plan.booked",
                "agreed",
                plan.roles().agreed().size(),
                "all",
                plan.roles().all().size());
        return missing.isEmpty()
                ? new Standing(State.DONE, words.say("meetings.step.plan.done"), walk.path("plan"), "")
                : new Standing(
                        State.OPEN,
                        sentence + " "
                                + words.say(
                                        "meetings.missing." + missing.iterator().next()),
                        walk.path("plan"),
                        words.say("meetings.step.plan.action."
                                + missing.iterator().next()));
    }
}
