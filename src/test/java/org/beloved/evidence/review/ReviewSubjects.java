package org.beloved.evidence.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.evidence.facility.Corrections;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.evidence.store.FacilityRulings;
import org.beloved.shared.AccountId;
import org.beloved.shared.Fips;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** A decision that somebody took back long ago: pressing once more changes nothing, and nobody's figures move. */
@Component
class ReviewSubjects implements RouteSubjects {

    private static final UUID RULING = UUID.randomUUID();

    private final Scope scope;
    private final Neighbors neighbors;
    private final FacilityRulings rulings;

    ReviewSubjects(Scope scope, Neighbors neighbors, FacilityRulings rulings) {
        this.scope = scope;
        this.neighbors = neighbors;
        this.rulings = rulings;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return route.pattern().startsWith(ReviewPage.PATH) && variable.equals("ruling")
                ? Optional.of(takenBack().toString())
                : Optional.empty();
    }

    /** One for all, since each moves the number that figures are counted with. */
    private synchronized UUID takenBack() {
        AccountId moderator = neighbors.signedIn(Standing.MODERATOR).account();
        return scope.person(moderator, () -> {
            if (rulings.find(RULING).isEmpty()) {
                Corrections.Correction nowhere = new Corrections.Correction(
                        "NOBODYS JAIL",
                        "NOWHERE",
                        "PA",
                        new Fips("42091"),
                        FacilityLevel.LOCAL,
                        "A map",
                        LocalDate.now());
                rulings.add(RULING, nowhere, moderator, Instant.now());
                rulings.undo(RULING, moderator, Instant.now());
            }
            return RULING;
        });
    }
}
