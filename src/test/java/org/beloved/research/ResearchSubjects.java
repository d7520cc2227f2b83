package org.beloved.research;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** A question of the kit that the team has answered. */
@Component
class ResearchSubjects implements RouteSubjects {

    private static final String QUESTION = "cost-day";

    private final Scope scope;
    private final Answers answers;

    ResearchSubjects(Scope scope, Answers answers) {
        this.scope = scope;
        this.answers = answers;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        if (!route.pattern().startsWith("/workspace/{team}/research/") || !variable.equals("question")) {
            return Optional.empty();
        }
        Answer.Proof proof = new Answer.Proof("County budget", LocalDate.of(2026, 11, 11), Certainty.SURE);
        Answer answer =
                new Answer(QUESTION, "About 150 dollars", proof, team.member().id(), Instant.EPOCH, 1);
        scope.team(team.id(), () -> answers.write(team.id(), team.effort().id(), answer));
        return Optional.of(QUESTION);
    }
}
