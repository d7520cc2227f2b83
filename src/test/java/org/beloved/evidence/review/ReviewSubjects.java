package org.beloved.evidence.review;

import java.util.Optional;
import java.util.UUID;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.teams.TestTeam;
import org.springframework.stereotype.Component;

/** A decision that somebody took back long ago: pressing once more changes nothing, and nobody's figures move. */
@Component
class ReviewSubjects implements RouteSubjects {

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return route.pattern().startsWith(ReviewPage.PATH) && variable.equals("ruling")
                ? Optional.of(UUID.randomUUID().toString())
                : Optional.empty();
    }
}
