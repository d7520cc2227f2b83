package org.beloved.teams;

import java.util.Map;
import java.util.UUID;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;

/** What a room says of members under their seats, such as their part in the next meeting. */
public interface SeatNotes {

    /** Called inside the team's scope: member to a few words. */
    Map<UUID, String> of(RoadStep.Walk walk, Words words);
}
