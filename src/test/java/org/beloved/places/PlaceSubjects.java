package org.beloved.places;

import java.util.Optional;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.teams.TestTeam;
import org.springframework.stereotype.Component;

/** A county in the addresses of any room. */
@Component
class PlaceSubjects implements RouteSubjects {

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return variable.equals("fips") ? Optional.of(team.effort().place().code()) : Optional.empty();
    }
}
