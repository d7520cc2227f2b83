package org.beloved.web;

import gg.jte.Content;
import java.util.Optional;

/** A room's section of the home page, below the fold. */
public interface HomeSection {

    int order();

    /** Empty when the room has nothing to show yet. */
    Optional<Content> draw(Shell shell);
}
