package org.beloved.access;

import java.util.Optional;
import org.beloved.teams.TestTeam;

/**
 * What a room puts in the place of the variables of its routes. A room that adds a route with a variable adds a
 * {@code @Component} of this kind in its test package; it makes what it needs in the scope of the team it is given.
 */
public interface RouteSubjects {

    /**
     * @param route as in the access matrix
     * @param variable a name in braces, {@code team} excepted
     * @return the address part of something real of that team; the same for the same team, where it can be
     */
    Optional<String> value(Route route, String variable, TestTeam team);
}
