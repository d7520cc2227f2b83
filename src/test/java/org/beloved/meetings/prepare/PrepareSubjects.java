package org.beloved.meetings.prepare;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** A story's line, and what a team wants to say. */
@Component
class PrepareSubjects implements RouteSubjects {

    private final Scope scope;
    private final Storytellers storytellers;
    private final Preparations preparations;

    PrepareSubjects(Scope scope, Storytellers storytellers, Preparations preparations) {
        this.scope = scope;
        this.storytellers = storytellers;
        this.preparations = preparations;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return variable.equals("story") && route.pattern().contains("/prepare/")
                ? Optional.of(story(team))
                : Optional.empty();
    }

    private String story(TestTeam team) {
        UUID id = UUID.nameUUIDFromBytes((team.id() + "story").getBytes(StandardCharsets.UTF_8));
        Consent yes = Consent.given(team.member().id(), LocalDate.of(2026, 11, 20), Set.of(Consent.Detail.PLACE));
        scope.team(team.id(), () -> {
            UUID effort = team.effort().id();
            storytellers.save(
                    team.id(),
                    effort,
                    new Storyteller(
                            id, "the night in July", Optional.of(team.lead().id()), 4, yes, 0));
            preparations.save(
                    team.id(), effort, new Preparation("We come for our neighbors.", "A judge first.", "555-0100", 0));
            return 0;
        });
        return id.toString();
    }
}
