package org.beloved.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.beloved.RoomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The sum a browser does before it sends a public form. */
@RoomTest
class ProofOfWorkTests {

    @Autowired
    ProofOfWork proofs;

    @Test
    void aSumIsGoodOnceAndNeverAgain() {
        String solved = SolvedProof.of(proofs.challenge());
        assertThat(proofs.isGood(solved)).isTrue();
        assertThat(proofs.isGood(solved)).as("replayed").isFalse();
    }

    @Test
    void aSumThatIsForgedWrongOrOutOfDateIsNone() {
        String challenge = proofs.challenge(Instant.now().plusSeconds(60), 7);
        assertThat(proofs.isGood(challenge + ":8")).as("wrong number").isFalse();
        assertThat(proofs.isGood(challenge.replaceFirst("^..", "zz") + ":7"))
                .as("another salt")
                .isFalse();
        String late = proofs.challenge(Instant.now().minusSeconds(1), 7);
        assertThat(proofs.isGood(late + ":7")).as("out of date").isFalse();
        String longer = challenge.replaceFirst("\\.\\d+:", ".99999999999:");
        assertThat(proofs.isGood(longer + ":7")).as("a date of one's own").isFalse();
        for (String odd : new String[] {"", ":", ":::", "a:b:c:d", challenge, challenge + ":", challenge + ":-7"}) {
            assertThat(proofs.isGood(odd)).as(odd).isFalse();
        }
        assertThat(proofs.isGood(challenge + ":7"))
                .as("none of these used it up")
                .isTrue();
    }
}
