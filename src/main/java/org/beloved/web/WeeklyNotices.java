package org.beloved.web;

import java.time.LocalDate;
import java.util.List;

/** What a room tells everybody who gets the letter on Mondays: what is public, and the same for every team. */
public interface WeeklyNotices {

    /** Low goes first; all of them stand below the team's own news. */
    int order();

    /** Called once for all teams, outside any scope. One line each, without a mark before it. */
    List<String> lines(LocalDate today, Words words);
}
