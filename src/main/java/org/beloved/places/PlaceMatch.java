package org.beloved.places;

import java.util.Locale;

/**
 * A county that a question may mean, how we came to it, and the name or number that led there. {@code weight} is about
 * how many people live in what was named.
 */
public record PlaceMatch(County county, How how, String named, long weight) {

    public enum How {
        COUNTY,
        TOWN,
        FORMER_NAME,
        STATE,
        ZIP,
        /** The county beside the ZIP's own, close enough that the ZIP may reach into it. */
        ZIP_NEXT_DOOR,
        /** The ZIP itself is not on our list; others that begin alike, or lie beside it, are here. */
        ZIP_NEARBY,
        COUNTY_CODE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
