package org.beloved.meetings.prepare;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beloved.accounts.InventedPerson;
import org.beloved.shared.Demonstration;
import org.beloved.teams.InventedTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** What Three Lanterns wants to say: one story may be told, another one's owner has not been asked. */
@Component
class PrepareDemonstration implements Demonstration {

    private final Scope scope;
    private final Preparations preparations;
    private final Storytellers storytellers;
    private final InstantSource clock;

    PrepareDemonstration(Scope scope, Preparations preparations, Storytellers storytellers, InstantSource clock) {
        this.scope = scope;
        this.preparations = preparations;
        this.storytellers = storytellers;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public void load() {
        InventedTeam team = InventedTeam.THREE_LANTERNS;
        LocalDate asked = LocalDate.ofInstant(clock.instant(), ZoneId.of("America/New_York"))
                .minusDays(18);
        scope.team(team.id(), () -> {
            preparations.save(
                    team.id(),
                    team.effort().id(),
                    new Preparation(
                            "We come because people are kept in our county’s prison after their release is due, on a paper no judge has seen. We ask for a rule that puts a judge first.",
                            "A judge first, for everybody.",
                            InventedPerson.RUTH.email().value(),
                            0));
            story(
                    team,
                    "the night in July",
                    InventedPerson.SAMIRA,
                    Consent.given(
                            team.member(InventedPerson.SAMIRA),
                            asked,
                            Set.of(Consent.Detail.FIRST_NAME, Consent.Detail.WORK)));
            story(team, "the empty chair at breakfast", InventedPerson.MATEO, Consent.notAsked());
            return team;
        });
    }

    private void story(InventedTeam team, String label, InventedPerson teller, Consent consent) {
        UUID id = UUID.nameUUIDFromBytes(("demonstration:story:" + label).getBytes(StandardCharsets.UTF_8));
        storytellers.save(
                team.id(),
                team.effort().id(),
                new Storyteller(id, label, Optional.of(team.member(teller)), Storyteller.USUAL_MINUTES, consent, 0));
    }
}
