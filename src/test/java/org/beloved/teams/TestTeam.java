package org.beloved.teams;

import org.beloved.shared.TeamId;

/** A team of the test house with its first road and three people. */
public record TestTeam(Team team, Effort effort, Member lead, Member member, Member adviser) {

    public TeamId id() {
        return team.id();
    }

    public String slug() {
        return team.slug();
    }
}
