package org.beloved.teams;

import org.beloved.shared.Demonstration;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Begins the invented teams and seats the invented people. */
@Component
class TeamsDemonstration implements Demonstration {

    private final Scope scope;
    private final Teams teams;
    private final Members members;

    TeamsDemonstration(Scope scope, Teams teams, Members members) {
        this.scope = scope;
        this.teams = teams;
        this.members = members;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load() {
        for (InventedTeam invented : InventedTeam.values()) {
            scope.team(invented.id(), () -> {
                teams.add(invented.team());
                teams.addEffort(invented.id(), invented.effort());
                invented.members().forEach(member -> members.seat(invented.id(), member));
                return invented;
            });
        }
    }
}
