package org.beloved.meetings;

import java.util.List;
import org.beloved.teams.Seat;
import org.beloved.web.Words;

/** What the next meeting opens with: the promises of the meetings before it. Told by whoever keeps the promises. */
public interface OpeningPromises {

    /** Called inside the team's scope: each promise in its exact words, with who gave it and how it stands. */
    List<Promise> before(Seat seat, Meeting meeting, Words words);

    /**
     * A promise as an agenda shows it.
     *
     * @param standing as in "by January 8 · Late"
     */
    record Promise(String exactWords, String who, String standing) {}
}
