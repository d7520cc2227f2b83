package org.beloved.officials;

import java.util.List;
import java.util.Optional;
import org.beloved.teams.Effort;
import org.beloved.teams.Teams;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Step 3: the office is known, a person is named who can change the policy, the meeting is asked for. */
@Component
class OfficialStep implements RoadStep {

    private final Teams teams;
    private final Offices offices;
    private final Officials officials;
    private final List<RequestStanding> requests;

    OfficialStep(Teams teams, Offices offices, Officials officials, List<RequestStanding> requests) {
        this.teams = teams;
        this.offices = offices;
        this.officials = officials;
        this.requests = requests;
    }

    @Override
    public int number() {
        return 3;
    }

    @Override
    public Standing standing(Walk walk, Words words) {
        List<Official> deciders = officials.deciders(walk.team(), walk.effort());
        if (deciders.isEmpty()) {
            Effort effort = teams.effort(walk.team(), walk.effort()).orElseThrow();
            return nobodyNamed(offices.of(walk.team(), effort), walk, words);
        }
        return requests.stream()
                .map(request -> request.standing(walk, words))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> named(deciders, walk, words));
    }

    private static Standing nobodyNamed(Office office, Walk walk, Words words) {
        String key = office.isKnown() ? "officials.step.nobody" : "officials.step.unknown";
        return new Standing(
                State.OPEN,
                words.say(key, "headline", office.headline(words)),
                walk.path("official"),
                words.say(key + ".action"));
    }

    private static Standing named(List<Official> deciders, Walk walk, Words words) {
        String names = words.list(deciders.stream().map(Official::titled).toList());
        return new Standing(
                State.DONE,
                words.say("officials.step.named", "names", names, "count", deciders.size()),
                walk.path("official"),
                "");
    }
}
