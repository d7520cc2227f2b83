package org.beloved.policy.correction;

import java.time.InstantSource;
import java.util.UUID;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Takes in a proposed correction, once however often the form is sent. */
@Component
class Proposals {

    private final Scope scope;
    private final Once once;
    private final ProposedCorrections corrections;
    private final TextNow textNow;
    private final InstantSource clock;

    Proposals(Scope scope, Once once, ProposedCorrections corrections, TextNow textNow, InstantSource clock) {
        this.scope = scope;
        this.once = once;
        this.corrections = corrections;
        this.textNow = textNow;
        this.clock = clock;
    }

    /** @return where to go next */
    String take(Topic topic, CorrectionForm.Answer answer, String token, Words words) {
        var wording =
                new Correction.Wording(textNow.of(topic, answer.about(), words), answer.proposed(), answer.source());
        var correction = new Correction(
                UUID.randomUUID(),
                topic.id(),
                answer.about(),
                words.language(),
                wording,
                answer.email(),
                clock.instant());
        return scope.everyone(() -> once.first(token, () -> {
            corrections.add(correction);
            return "/policies/" + topic.id() + "/correction/sent";
        }));
    }
}
