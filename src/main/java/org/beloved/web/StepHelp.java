package org.beloved.web;

import gg.jte.Content;
import java.util.Optional;

/** What a campaign has to say about one of the nine steps; it stands below the team's page of that step. */
public interface StepHelp {

    /**
     * @param campaign as in {@link Frame#campaign()}
     * @param step 1 to 9
     */
    Optional<Content> draw(String campaign, int step, Words words);
}
