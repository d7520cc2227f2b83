package org.beloved.policy.correction;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.walls.Scope;
import org.beloved.web.DeskClaim;
import org.beloved.web.DeskClaims;
import org.springframework.stereotype.Component;

/** What a moderator finds and decides. */
@Component
class Decisions {

    private final Scope scope;
    private final ProposedCorrections corrections;
    private final Changes changes;
    private final CorrectionRulings rulings;
    private final DeskClaims claims;
    private final InstantSource clock;

    Decisions(
            Scope scope,
            ProposedCorrections corrections,
            Changes changes,
            CorrectionRulings rulings,
            DeskClaims claims,
            InstantSource clock) {
        this.scope = scope;
        this.corrections = corrections;
        this.changes = changes;
        this.rulings = rulings;
        this.claims = claims;
        this.clock = clock;
    }

    /** One that waits, or what was decided; both empty when there is no such correction. */
    record Found(Optional<Correction> open, Optional<Change> decided, DeskClaim claim) {}

    Found find(AccountId moderator, UUID id) {
        return scope.person(
                moderator,
                () -> new Found(
                        corrections.open(id),
                        changes.find(id),
                        claims.of(CorrectionsOnTheDesk.KIND, id.toString(), moderator)));
    }

    /**
     * Of two moderators who decide at once the first one's word stands.
     *
     * @return false when somebody else was first
     */
    boolean decide(AccountId moderator, Correction correction, DecisionForm.Answer answer) {
        Instant now = clock.instant();
        return scope.person(moderator, () -> {
            boolean isFirst = answer.ruling() == Ruling.DISCARDED
                    ? corrections.discard(correction.id())
                    : corrections.close(correction.id(), moderator, now);
            if (isFirst) {
                String reason = answer.notes().getFirst().reason();
                rulings.add(correction.id(), CorrectionRulings.Deed.of(answer.ruling()), reason, moderator, now);
            }
            if (isFirst && answer.ruling() != Ruling.DISCARDED) {
                changes.add(new Change(
                        correction.id(),
                        correction.topic(),
                        correction.about(),
                        answer.ruling(),
                        answer.texts(correction),
                        answer.notes(),
                        now));
            }
            return isFirst;
        });
    }

    /** It was a mistake: the public reads it no more, and it waits again. */
    void undo(AccountId moderator, UUID correction) {
        scope.person(moderator, () -> {
            boolean isFirst = changes.takeBack(correction);
            if (isFirst) {
                corrections.reopen(correction);
                rulings.add(correction, CorrectionRulings.Deed.UNDONE, "", moderator, clock.instant());
            }
            return isFirst;
        });
    }
}
