package org.beloved.web;

import java.util.Optional;

/** What is new on an effort's road. The first room that has news gets the heading of the page. */
public interface RoadNews {

    /** Low goes first. */
    int order();

    /** Called inside the team's scope; empty when the room has no news. */
    Optional<Headline> headline(RoadStep.Walk walk, Words words);

    /**
     * A heading that says the state of things, and a sentence or two under it.
     *
     * @param pressing the step that the news makes the next one, 0 when it leaves the order of the road
     */
    record Headline(String heading, String lede, int pressing) {

        public Headline(String heading, String lede) {
            this(heading, lede, 0);
        }
    }
}
