package org.beloved.teams;

import java.util.Set;
import org.beloved.shared.AccountId;
import org.beloved.shared.Slug;
import org.beloved.shared.TeamId;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Begins a team with its first member, who leads it, and its first road. */
@Component
class TeamStart {

    /** Words that mean another page in the same place of an address. */
    private static final Set<String> TAKEN = Set.of("start");

    private final Scope scope;
    private final Once once;
    private final Teams teams;
    private final Members members;

    TeamStart(Scope scope, Once once, Teams teams, Members members) {
        this.scope = scope;
        this.once = once;
        this.teams = teams;
        this.members = members;
    }

    /** @return where the new team's road is, the first one's for a form sent twice */
    String begin(AccountId person, StartTeamForm.NewTeam asked, String token) {
        TeamId id = TeamId.random();
        return scope.team(
                id,
                () -> once.first(token, () -> {
                    Team team = teams.add(new Team(
                            id, slug(asked.name()), asked.name(), asked.county().fips(), "", 1));
                    Member lead = members.add(id, person, asked.yourName(), Role.LEAD);
                    return new Seat(team, teams.addEffort(id, Effort.first(team.place(), asked.kit())), lead).road();
                }));
    }

    static String slug(String name) {
        String slug = Slug.of(name);
        return slug.isEmpty() || TAKEN.contains(slug) ? "team-" + slug : slug;
    }
}
