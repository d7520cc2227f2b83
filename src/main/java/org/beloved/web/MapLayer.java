package org.beloved.web;

import gg.jte.Content;
import java.util.Optional;
import org.beloved.shared.Fips;

/** What one room lays over the map of the nation, or of one state. Rooms contribute these as beans. */
public interface MapLayer {

    /** Low goes first. */
    int order();

    /** Its part of an address, as in {@code policies}. */
    String code();

    String name(Words words);

    /**
     * @param state empty for the nation
     * @return empty where the room has nothing to draw there
     */
    Optional<Drawing> draw(Optional<Fips> state, Shell shell);

    /**
     * A layer drawn.
     *
     * @param picture shapes in the map's own frame, to stand inside its {@code svg}
     * @param key what the shapes mean, in words
     * @param list the same as a list, for whoever does not see the map
     * @param says the finding in a sentence
     */
    record Drawing(Content picture, Content key, Content list, String says) {}
}
