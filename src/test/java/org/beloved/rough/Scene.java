package org.beloved.rough;

import org.beloved.access.Household;
import org.beloved.access.Who;

/** A household in one season, seen by one of its people. */
record Scene(Season season, Who who, Household household) {

    Wire wire() {
        return Wire.of(household.visitor(who));
    }
}
