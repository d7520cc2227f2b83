package org.beloved.desk;

import java.time.InstantSource;
import org.beloved.jobs.Forgetting;
import org.beloved.walls.Scope;
import org.beloved.web.DeskClaims;
import org.springframework.stereotype.Component;

/** Who looked at what is nobody's business afterwards. */
@Component
class ForgettingClaims extends Forgetting {

    ForgettingClaims(DeskClaims claims, Scope scope, InstantSource clock) {
        super("desk.forget-claims", DeskClaims.HELD, claims::forget, scope, clock);
    }
}
