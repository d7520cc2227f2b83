package org.beloved.evidence.facility;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.places.Places;
import org.beloved.places.State;

/**
 * A place that holds people, as a record names it.
 *
 * @param state as written: a name or a postal code, in any spelling of capitals
 */
public record Facility(String name, String city, String state) {

    private static final Map<String, State> STATES = Places.shipped().states().stream()
            .collect(Collectors.toUnmodifiableMap(state -> state.name().toUpperCase(Locale.ROOT), Function.identity()));

    /** City and state, as far as they are told. */
    public String where() {
        return Stream.of(city, state).filter(told -> !told.isBlank()).collect(Collectors.joining(", "));
    }

    /** Empty where the record does not say one that there is. */
    public Optional<State> knownState() {
        String written = state.strip().toUpperCase(Locale.ROOT);
        return Places.shipped().state(written).or(() -> Optional.ofNullable(STATES.get(written)));
    }
}
