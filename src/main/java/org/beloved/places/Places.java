package org.beloved.places;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.shared.Fips;

/** The states and counties of the United States, by their census codes. Immutable; read once for the whole program. */
public final class Places {

    private static final class Shipped {
        static final Places PLACES = new Places();
    }

    private final SequencedMap<Fips, State> states;
    private final Map<String, State> statesByCode;
    private final SequencedMap<Fips, County> counties;
    private final Map<Fips, List<County>> countiesByState;

    private Places() {
        states = byKey(Row.of("states.csv").map(State::from), State::fips);
        statesByCode = byKey(states.values().stream(), State::code);
        counties = byKey(
                Row.of("counties.csv").map(row -> County.from(row, known(statesByCode, row.text("state")))),
                County::fips);
        countiesByState = counties.values().stream()
                .collect(Collectors.groupingBy(county -> county.state().fips()));
    }

    /** The places shipped with the program; the first call reads the files. */
    public static Places shipped() {
        return Shipped.PLACES;
    }

    public Optional<County> county(Fips fips) {
        return Optional.ofNullable(counties.get(fips));
    }

    public Optional<State> state(Fips fips) {
        return Optional.ofNullable(states.get(fips));
    }

    /** @param code the postal one, in capitals */
    public Optional<State> state(String code) {
        return Optional.ofNullable(statesByCode.get(code));
    }

    public Collection<State> states() {
        return states.values();
    }

    public Collection<County> counties() {
        return counties.values();
    }

    public List<County> countiesOf(State state) {
        return countiesByState.getOrDefault(state.fips(), List.of());
    }

    /** Counties that share a border with this one, across state lines too. */
    public List<County> neighbors(County county) {
        return Shapes.neighbors(county.fips()).stream()
                .map(this::county)
                .flatMap(Optional::stream)
                .toList();
    }

    private static <K, V> SequencedMap<K, V> byKey(Stream<V> values, Function<V, K> key) {
        var map = new LinkedHashMap<K, V>();
        values.forEach(value -> map.put(key.apply(value), value));
        return Collections.unmodifiableSequencedMap(map);
    }

    private static State known(Map<String, State> byCode, String code) {
        var state = byCode.get(code);
        if (state == null) {
            throw new IllegalStateException(
                    "counties.csv names the state " + code + ", which states.csv does not have");
        }
        return state;
    }
}
