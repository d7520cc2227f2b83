package org.beloved.evidence.review;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.evidence.facility.Corrections;
import org.beloved.evidence.store.FacilityRulings;
import org.beloved.shared.AccountId;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.beloved.web.DeskClaim;
import org.beloved.web.DeskClaims;
import org.springframework.stereotype.Component;

/** What a moderator decides about facilities. */
@Component
class Review {

    private final Scope scope;
    private final Once once;
    private final FacilityRulings rulings;
    private final UnplacedFacilities facilities;
    private final DeskClaims claims;
    private final InstantSource clock;

    Review(
            Scope scope,
            Once once,
            FacilityRulings rulings,
            UnplacedFacilities facilities,
            DeskClaims claims,
            InstantSource clock) {
        this.scope = scope;
        this.once = once;
        this.rulings = rulings;
        this.facilities = facilities;
        this.claims = claims;
        this.clock = clock;
    }

    /** How many records name a facility that waits, and who looks at it. */
    record Asked(long records, DeskClaim claim) {}

    /** Of two moderators who decide at once the first one's word stands. @return where it is seen; empty for the second */
    String decide(AccountId moderator, Subject subject, RulingForm.Answer answer, String token) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Corrections.Correction correction = new Corrections.Correction(
                subject.facility(),
                subject.city(),
                subject.knownState().orElseThrow().code(),
                answer.county().fips(),
                answer.level(),
                answer.reason(),
                today);
        UUID ruling = UUID.randomUUID();
        return scope.person(
                moderator,
                () -> once.first(
                        token,
                        () -> rulings.add(ruling, correction, moderator, clock.instant())
                                ? DecidedPage.address(ruling)
                                : ""));
    }

    void undo(AccountId moderator, UUID ruling) {
        scope.person(moderator, () -> {
            rulings.undo(ruling, moderator, clock.instant());
            return ruling;
        });
    }

    Optional<FacilityRulings.Ruling> find(UUID ruling) {
        return scope.whoeverActs(() -> rulings.find(ruling));
    }

    /** Of a facility that waits at the desk; empty for all others. */
    Optional<Asked> asked(AccountId moderator, Subject subject) {
        return scope.person(
                moderator,
                () -> facilities.waiting(FacilitiesOnTheDesk.MOST).stream()
                        .filter(each ->
                                subject.decided().filter(each.subject()::equals).isPresent())
                        .findFirst()
                        .map(each -> new Asked(
                                each.records(),
                                claims.of(FacilitiesOnTheDesk.KIND, each.id().toString(), moderator))));
    }

    List<FacilityRulings.Ruling> list() {
        return scope.whoeverActs(rulings::list);
    }
}
