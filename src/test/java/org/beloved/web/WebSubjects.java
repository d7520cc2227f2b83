package org.beloved.web;

import java.util.Optional;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.teams.TestTeam;
import org.springframework.stereotype.Component;

/** The style sheet's address, which carries the hash of its content. */
@Component
class WebSubjects implements RouteSubjects {

    private final Assets assets;

    WebSubjects(Assets assets) {
        this.assets = assets;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return route.pattern().equals("/assets/{address}")
                ? Optional.of(assets.href("site.css").substring("/assets/".length()))
                : Optional.empty();
    }
}
