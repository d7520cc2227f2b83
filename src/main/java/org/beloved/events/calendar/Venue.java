package org.beloved.events.calendar;

import java.util.Optional;
import org.beloved.places.County;
import org.beloved.places.PlaceWords;
import org.beloved.places.Places;
import org.beloved.places.State;
import org.beloved.shared.Fips;
import org.beloved.web.Words;

/**
 * What everybody may know of where it is.
 *
 * @param place a county, or a state that an online event is for; empty for everybody anywhere
 * @param city may be empty
 */
public record Venue(Means means, Optional<Fips> place, String city) {

    public boolean isOnline() {
        return means == Means.ONLINE;
    }

    public Optional<County> county() {
        return place.flatMap(Places.shipped()::county);
    }

    public Optional<State> state() {
        return place.map(Fips::state).flatMap(Places.shipped()::state);
    }

    /** As in "Norristown, Montgomery County, Pennsylvania", or "Online, for Pennsylvania". */
    public String say(Words words) {
        PlaceWords places = new PlaceWords(words);
        if (isOnline()) {
            return state().map(state -> words.say("events.online.state", "state", places.state(state)))
                    .orElseGet(() -> words.say("events.online"));
        }
        String county = county().map(places::label).orElse("");
        return city.isEmpty() ? county : city + ", " + county;
    }
}
