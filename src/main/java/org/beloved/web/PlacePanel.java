package org.beloved.web;

import gg.jte.Content;
import java.util.Optional;
import org.beloved.shared.Fips;

/** What one room knows of a county, on the county's page. */
public interface PlacePanel {

    int order();

    /** Empty when the room knows nothing of the place. */
    Optional<Content> draw(Fips place, Shell shell);
}
