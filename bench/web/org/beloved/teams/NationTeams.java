package org.beloved.teams;

import org.beloved.shared.Demonstration;
import org.beloved.teams.Nation.NationPerson;
import org.beloved.teams.Nation.NationTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Begins the nation's teams, each with its people and its road. */
@Component
class NationTeams implements Demonstration {

    private final Scope scope;
    private final Teams teams;
    private final Members members;

    NationTeams(Scope scope, Teams teams, Members members) {
        this.scope = scope;
        this.teams = teams;
        this.members = members;
    }

    @Override
    public int order() {
        return 101;
    }

    @Override
    public void load() {
        Nation.teams().forEach(team -> scope.team(team.id(), () -> begin(team)));
    }

    private Team begin(NationTeam team) {
        Team begun = teams.add(
                new Team(team.id(), team.slug(), team.name(), team.county().fips(), "", 1));
        teams.addEffort(team.id(), team.effort());
        NationPerson lead = team.people().getFirst();
        for (NationPerson person : team.people()) {
            Role role = person.equals(lead) ? Role.LEAD : Role.MEMBER;
            members.seat(
                    team.id(),
                    new Member(person.member(), person.account(), person.name(), role, Appearance.NAME, "", 1));
        }
        return begun;
    }
}
