package org.beloved.teams.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beloved.places.State;

/**
 * One page of the teams that fit.
 *
 * @param page those on it
 * @param teams how many there are on all pages
 * @param counties in how many counties they are
 * @param number of the page, from 1
 */
record Found(List<PublicTeam> page, int teams, int counties, int number) {

    static final int ON_A_PAGE = 60;

    static final Found NOTHING = new Found(List.of(), 0, 0, 1);

    Map<State, List<PublicTeam>> byState() {
        return page.stream()
                .collect(Collectors.groupingBy(team -> team.county().state(), LinkedHashMap::new, Collectors.toList()));
    }

    boolean hasMore() {
        return teams > number * ON_A_PAGE;
    }
}
