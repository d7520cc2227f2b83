package org.beloved.teams.groups;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** A group with which somebody has spoken. */
@Component
class GroupSubjects implements RouteSubjects {

    private final Scope scope;
    private final Groups groups;
    private final Talks talks;

    GroupSubjects(Scope scope, Groups groups, Talks talks) {
        this.scope = scope;
        this.groups = groups;
        this.talks = talks;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        if (!route.pattern().startsWith("/workspace/{team}/groups/")) {
            return Optional.empty();
        }
        return scope.team(team.id(), () -> switch (variable) {
            case "group" -> Optional.of(group(team).toString());
            case "talk" -> Optional.of(talk(team).toString());
            default -> Optional.empty();
        });
    }

    private UUID group(TestTeam team) {
        UUID effort = team.effort().id();
        if (groups.of(team.id(), effort).isEmpty()) {
            Group group = new Group(UUID.randomUUID(), "Food pantry", Group.Kind.CIVIC, "", Group.Joins.NOT_YET, 1);
            groups.add(team.id(), effort, team.member().id(), group);
        }
        return groups.of(team.id(), effort).getFirst().id();
    }

    private UUID talk(TestTeam team) {
        UUID group = group(team);
        UUID id = UUID.randomUUID();
        LocalDate day = LocalDate.of(2026, 11, 3);
        talks.add(team.id(), new Talk(id, group, day, team.member().id(), "Bea", "They ask their board", "Fair"));
        return id;
    }
}
