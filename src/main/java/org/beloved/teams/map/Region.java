package org.beloved.teams.map;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.places.State;
import org.beloved.shared.Fips;

/**
 * The part of the country somebody asks about.
 *
 * @param state empty for all of it
 */
record Region(Optional<State> state) {

    /** @return empty where there is no such state */
    static Optional<Region> of(String code) {
        if (code.isBlank()) {
            return Optional.of(new Region(Optional.empty()));
        }
        return Places.shipped()
                .state(code.strip().toUpperCase(Locale.ROOT))
                .map(state -> new Region(Optional.of(state)));
    }

    String code() {
        return state.map(State::code).orElse("");
    }

    Collection<Fips> counties() {
        return state.map(one -> Places.shipped().countiesOf(one).stream()
                        .map(County::fips)
                        .toList())
                .orElse(List.of());
    }

    boolean has(Fips county) {
        return state.isEmpty() || county.state().equals(state.get().fips());
    }

    /** The whole page about it. */
    String address() {
        return state.map(one -> "/map/" + one.code()).orElse("/map");
    }
}
