package org.beloved.teams.directory;

import java.util.Locale;
import java.util.Optional;
import org.beloved.places.Places;
import org.beloved.places.State;
import org.beloved.shared.Fips;
import org.beloved.web.Tongues;
import org.beloved.web.Tradition;

/**
 * Which teams a visitor looks for; each part may be empty.
 *
 * @param state the two letters of a state
 * @param county a county's code
 * @param near words that name a place: a ZIP, a town, a county
 */
record Wanted(String state, String county, String tradition, String language, String near) {

    static Wanted of(String state, String county, String tradition, String language, String near) {
        return new Wanted(
                state.strip().toUpperCase(Locale.ROOT),
                county.strip(),
                tradition.strip(),
                language.strip(),
                near.strip());
    }

    boolean isOn() {
        return !(state + county + tradition + language + near).isEmpty();
    }

    /** What is asked for and does not exist: to be said, not passed over. */
    boolean isUnknown() {
        return !state.isEmpty() && stateAsked().isEmpty()
                || !county.isEmpty()
                        && Fips.parse(county).flatMap(Places.shipped()::county).isEmpty()
                || !tradition.isEmpty() && Tradition.of(tradition).isEmpty()
                || !language.isEmpty() && !Tongues.knows(language);
    }

    /** The county, else the state. */
    Optional<Fips> area() {
        return Fips.parse(county).filter(Fips::isCounty).or(this::stateAsked);
    }

    private Optional<Fips> stateAsked() {
        return Places.shipped().state(state).map(State::fips);
    }
}
