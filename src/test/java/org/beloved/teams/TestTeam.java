package org.beloved.teams;

import java.time.ZoneId;
import org.beloved.places.Places;
import org.beloved.shared.TeamId;

/** A team of the test house with its first road and three people. */
public record TestTeam(Team team, Effort effort, Member lead, Member member, Member adviser) {

    public TeamId id() {
        return team.id();
    }

    /** Where its county lies. */
    public ZoneId zone() {
        return Places.shipped().county(effort.place()).orElseThrow().zone();
    }

    public String slug() {
        return team.slug();
    }
}
