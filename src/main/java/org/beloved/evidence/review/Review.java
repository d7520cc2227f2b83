package org.beloved.evidence.review;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beloved.evidence.facility.Corrections;
import org.beloved.evidence.store.FacilityRulings;
import org.beloved.shared.AccountId;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** What a moderator decides about facilities. */
@Component
class Review {

    private final Scope scope;
    private final Once once;
    private final FacilityRulings rulings;
    private final InstantSource clock;

    Review(Scope scope, Once once, FacilityRulings rulings, InstantSource clock) {
        this.scope = scope;
        this.once = once;
        this.rulings = rulings;
        this.clock = clock;
    }

    /** Of two moderators who decide at once the first one's word stands. @return false when somebody else was first */
    boolean decide(AccountId moderator, Subject subject, RulingForm.Answer answer, String token) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Corrections.Correction correction = new Corrections.Correction(
                subject.facility(),
                subject.city(),
                subject.knownState().orElseThrow().code(),
                answer.county().fips(),
                answer.level(),
                answer.reason(),
                today);
        return scope.person(
                moderator,
                () -> once.first(
                                token,
                                () -> rulings.add(UUID.randomUUID(), correction, moderator, clock.instant())
                                        ? ReviewPage.PATH
                                        : "")
                        .equals(ReviewPage.PATH));
    }

    void undo(AccountId moderator, UUID ruling) {
        scope.person(moderator, () -> {
            rulings.undo(ruling, moderator, clock.instant());
            return ruling;
        });
    }

    List<FacilityRulings.Ruling> list() {
        return scope.whoeverActs(rulings::list);
    }
}
