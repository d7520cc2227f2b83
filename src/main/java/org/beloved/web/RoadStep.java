package org.beloved.web;

import java.time.LocalDate;
import java.util.UUID;
import org.beloved.shared.TeamId;

/** One of the nine steps of an effort. The room that owns the step computes how it stands; nothing of it is stored. */
public interface RoadStep {

    /** 1 to 9. */
    int number();

    /** Called inside the team's scope. */
    Standing standing(Walk walk, Words words);

    /**
     * Whose road it is.
     *
     * @param segment the team's part of the address, as in {@code /workspace/{segment}/plan}
     */
    record Walk(TeamId team, UUID effort, String segment, LocalDate today) {

        public String path(String page) {
            return "/workspace/" + segment + "/" + page;
        }
    }

    /**
     * How a step stands.
     *
     * @param sentence says it in one or two sentences
     * @param href the step's own page, empty while the step has none to open
     * @param action the one next action in the words of a button, empty when there is none
     */
    record Standing(State state, String sentence, String href, String action) {}

    /** Done, waiting on someone else, open for us, or not yet. */
    enum State {
        DONE,
        WAITING,
        OPEN,
        LATER
    }
}
