package org.beloved.meetings.debrief;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.promises.Noted;
import org.beloved.shared.TeamId;

/**
 * One answer of a debrief.
 *
 * @param said what came of the ask, or the team's own words
 * @param callOn when an official who wants time may be called
 * @param version rises with each save; 0 for an answer not yet saved
 */
public record DebriefAnswer(Key key, Said said, Optional<LocalDate> callOn, Noted noted, int version) {

    /** An outcome is chosen; everything else is told. */
    public sealed interface Said {

        record Chosen(Outcome outcome) implements Said {}

        record Told(String words) implements Said {}
    }

    /** Which answer it is. */
    public record Key(TeamId team, UUID meeting, DebriefQuestion question) {}

    public Optional<Outcome> outcome() {
        return said instanceof Said.Chosen(Outcome outcome) ? Optional.of(outcome) : Optional.empty();
    }

    /** Empty for a chosen outcome. */
    public String words() {
        return said instanceof Said.Told(String words) ? words : "";
    }

    public DebriefQuestion question() {
        return key.question();
    }
}
