package org.beloved.web;

import java.time.LocalDate;
import java.util.List;
import org.beloved.shared.TeamId;

/**
 * What a room tells those who lead a team in the letter on Mondays, of that team. A letter is read on screens and passes through
 * many hands: numbers and days, never a word of the team's own.
 */
public interface WeeklyNews {

    /** Low goes first. */
    int order();

    /** In the scope of a job for this team. One line each, without a mark before it. */
    List<String> lines(TeamId team, LocalDate today, Words words);
}
