package org.beloved.policy.pages;

import java.util.Optional;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.teams.TestTeam;
import org.springframework.stereotype.Component;

/** A shipped rule in the addresses of the tracker. */
@Component
class PolicySubjects implements RouteSubjects {

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return route.pattern().startsWith("/policies/{id}") ? Optional.of("us-il-cook-2011") : Optional.empty();
    }
}
