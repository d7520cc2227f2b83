package org.beloved.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beloved.meetings.debrief.Outcome;
import org.beloved.meetings.promises.Promise;

/**
 * What a report can be made of.
 *
 * @param members as each of them chose to appear
 * @param learned what the team wrote for others to learn from; may be empty
 */
record Facts(Where where, Met met, List<Promise> promises, List<String> members, String learned, LocalDate today) {

    /** Where the team is. */
    record Where(String team, String county, String state) {}

    /** Whom they met, when, and what came of it. */
    record Met(String official, LocalDate day, Optional<Outcome> outcome) {}
}
