package org.beloved.teams.directory;

import java.util.List;

/**
 * What a team says of itself.
 *
 * @param about a sentence or two, may be empty
 * @param website may be empty
 * @param traditions codes of the widest traditions
 * @param languages codes of the languages the team can meet in
 */
public record Introduction(
        Shown shown, String name, String about, String website, List<String> traditions, List<String> languages) {

    public Introduction {
        traditions = List.copyOf(traditions);
        languages = List.copyOf(languages);
    }

    /** Whether a moderator has to look again: ticked boxes can do no harm, words can. */
    public boolean saysTheSameAs(Introduction other) {
        return shown == other.shown
                && name.equals(other.name)
                && about.equals(other.about)
                && website.equals(other.website);
    }
}
