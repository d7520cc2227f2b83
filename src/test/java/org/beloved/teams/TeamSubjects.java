package org.beloved.teams;

import java.util.Optional;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Members and invitations in the addresses of the teams' room. */
@Component
class TeamSubjects implements RouteSubjects {

    private final Scope scope;
    private final Invitations invitations;

    TeamSubjects(Scope scope, Invitations invitations) {
        this.scope = scope;
        this.invitations = invitations;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return switch (variable) {
            case "member" -> Optional.of(team.member().id().toString());
            case "invitation" -> Optional.of(invitation(team));
            case "token" ->
                route.pattern().startsWith("/join/") ? Optional.of(made(team).value()) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private LinkToken made(TestTeam team) {
        return scope.team(team.id(), () -> invitations.make(team.id(), Role.MEMBER, "for Sam"));
    }

    private String invitation(TestTeam team) {
        made(team);
        return scope.team(
                team.id(), () -> invitations.openOf(team.id()).getLast().id().toString());
    }
}
