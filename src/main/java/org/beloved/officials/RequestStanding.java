package org.beloved.officials;

import java.util.Optional;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;

/**
 * How the request for a meeting stands, told by the room that makes it. Step 3 asks once the official is known: to
 * identify the official and to ask for the meeting are one step.
 */
public interface RequestStanding {

    /** Called inside the team's scope; empty when there is nothing to say yet. */
    Optional<RoadStep.Standing> standing(RoadStep.Walk walk, Words words);
}
