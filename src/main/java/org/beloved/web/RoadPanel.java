package org.beloved.web;

import gg.jte.Content;
import java.util.Optional;

/** A room's panel beside or below the road: the meeting, what is still open. */
public interface RoadPanel {

    int order();

    default boolean isBeside() {
        return false;
    }

    /** Called inside the team's scope; empty when there is nothing to show. Read everything before returning. */
    Optional<Content> draw(RoadStep.Walk walk, Words words);
}
