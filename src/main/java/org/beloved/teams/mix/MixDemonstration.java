package org.beloved.teams.mix;

import org.beloved.accounts.InventedPerson;
import org.beloved.shared.Demonstration;
import org.beloved.teams.InventedTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Three of the five invented people chose to say something of themselves. */
@Component
class MixDemonstration implements Demonstration {

    private static final InventedTeam TEAM = InventedTeam.THREE_LANTERNS;

    private final Scope scope;
    private final Mixes mixes;

    MixDemonstration(Scope scope, Mixes mixes) {
        this.scope = scope;
        this.mixes = mixes;
    }

    @Override
    public int order() {
        return 23;
    }

    @Override
    public void load() {
        scope.team(TEAM.id(), () -> {
            mixes.say(
                    TEAM.id(),
                    new Mix(TEAM.member(InventedPerson.RUTH), "reformed.pcusa", "woman", "", Mix.NOTHING_SAID));
            mixes.say(
                    TEAM.id(),
                    new Mix(
                            TEAM.member(InventedPerson.MATEO),
                            "catholic.roman",
                            "",
                            "Mexican American",
                            Mix.NOTHING_SAID));
            mixes.say(
                    TEAM.id(),
                    new Mix(TEAM.member(InventedPerson.SAMIRA), "muslim.sunni", "woman", "", Mix.NOTHING_SAID));
            return TEAM;
        });
    }
}
