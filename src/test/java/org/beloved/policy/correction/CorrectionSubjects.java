package org.beloved.policy.correction;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.shared.EmailAddress;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** A correction that waits for a moderator. */
@Component
public class CorrectionSubjects implements RouteSubjects {

    private final Scope scope;
    private final ProposedCorrections corrections;

    CorrectionSubjects(Scope scope, ProposedCorrections corrections) {
        this.scope = scope;
        this.corrections = corrections;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return route.pattern().startsWith("/desk/corrections/")
                ? Optional.of(waiting(Instant.now()).toString())
                : Optional.empty();
    }

    public UUID waiting(Instant since) {
        var correction = new Correction(
                UUID.randomUUID(),
                "us-il-cook-2011",
                About.DATES,
                Language.ENGLISH,
                new Correction.Wording("In effect since 2011", "It took effect later", "Journal of the board"),
                Optional.of(new EmailAddress("reader@example.org")),
                since);
        return scope.everyone(() -> {
            corrections.add(correction);
            return correction.id();
        });
    }
}
