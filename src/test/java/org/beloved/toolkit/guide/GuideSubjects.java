package org.beloved.toolkit.guide;

import java.util.Optional;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.teams.TestTeam;
import org.springframework.stereotype.Component;

/** A part of the guide, and a kit beside the first, in addresses. */
@Component
class GuideSubjects implements RouteSubjects {

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        if (!route.pattern().startsWith("/guide")) {
            return Optional.empty();
        }
        return switch (variable) {
            case "kit" -> Optional.of("287g");
            case "page" -> Optional.of("purpose");
            default -> Optional.empty();
        };
    }
}
