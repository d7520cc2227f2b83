package org.beloved.policy.correction;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** What a moderator finds and decides. */
@Component
class Decisions {

    private final Scope scope;
    private final ProposedCorrections corrections;
    private final Changes changes;
    private final InstantSource clock;

    Decisions(Scope scope, ProposedCorrections corrections, Changes changes, InstantSource clock) {
        this.scope = scope;
        this.corrections = corrections;
        this.changes = changes;
        this.clock = clock;
    }

    /** One that waits, or what was decided; both empty when there is no such correction. */
    record Found(Optional<Correction> open, Optional<Change> decided) {}

    Found find(AccountId moderator, UUID id) {
        return scope.person(moderator, () -> new Found(corrections.open(id), changes.find(id)));
    }

    /**
     * Of two moderators who decide at once the first one's word stands.
     *
     * @return false when somebody else was first
     */
    boolean decide(AccountId moderator, Correction correction, DecisionForm.Answer answer) {
        return scope.person(moderator, () -> {
            if (answer.ruling() == Ruling.DISCARDED) {
                return corrections.discard(correction.id());
            }
            var now = clock.instant();
            boolean first = corrections.close(correction.id(), moderator, now);
            if (first) {
                changes.add(new Change(
                        correction.id(),
                        correction.topic(),
                        correction.about(),
                        answer.ruling(),
                        answer.texts(correction),
                        answer.notes(),
                        now));
            }
            return first;
        });
    }
}
