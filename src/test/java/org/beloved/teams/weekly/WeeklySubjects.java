package org.beloved.teams.weekly;

import java.util.Optional;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.teams.TestTeam;
import org.springframework.stereotype.Component;

/** The link out of a letter. */
@Component
class WeeklySubjects implements RouteSubjects {

    private final WeeklyLinks links;

    WeeklySubjects(WeeklyLinks links) {
        this.links = links;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return route.pattern().startsWith(WeeklyLinks.PATH)
                ? Optional.of(links.path(
                                new WeeklyLinks.Holder(team.id(), team.member().id()))
                        .substring(WeeklyLinks.PATH.length()))
                : Optional.empty();
    }
}
