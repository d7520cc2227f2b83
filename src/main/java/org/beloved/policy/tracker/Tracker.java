package org.beloved.policy.tracker;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.places.Places;
import org.beloved.places.State;
import org.beloved.policy.PolicyBook;
import org.beloved.shared.Fips;

/** Every place with its standing on one day: those we hold something of, and the states nobody has checked. */
record Tracker(List<Entry> entries, List<State> unchecked) {

    static Tracker of(PolicyBook book, LocalDate today) {
        var entries = book.places().stream()
                .map(place -> Entry.of(place, today))
                .sorted(Comparator.comparing(
                                (Entry entry) -> entry.record().place().state())
                        .thenComparing(entry -> !entry.record().place().isStateLayer())
                        .thenComparing(entry -> entry.record().place().name().en()))
                .toList();
        var unchecked = Places.shipped().states().stream()
                .filter(state -> entries.stream().noneMatch(entry -> isStateRule(entry, state)))
                .toList();
        return new Tracker(entries, unchecked);
    }

    /** The District has no counties below it, so its own rule is the rule of the whole. */
    private static boolean isStateRule(Entry entry, State state) {
        var place = entry.record().place();
        return place.state().equals(state.code())
                && (place.isStateLayer()
                        || place.fips().getFirst().state().code().equals("11"));
    }

    /** The rule of the whole state, if we hold one. */
    Optional<Entry> ofState(State state) {
        return entries.stream().filter(entry -> isStateRule(entry, state)).findFirst();
    }

    Optional<Entry> ofState(Fips state) {
        return Places.shipped().state(state).flatMap(this::ofState);
    }

    /** Rules of a county, of the city that is one, or of a city's police in it. */
    List<Entry> local(Fips county) {
        return entries.stream()
                .filter(entry -> !entry.record().place().isStateLayer()
                        && entry.record().place().fips().contains(county))
                .toList();
    }

    List<Entry> with(Status status) {
        return entries.stream().filter(entry -> entry.status() == status).toList();
    }

    Map<Status, Integer> counts() {
        var counts = new EnumMap<Status, Integer>(Status.class);
        Arrays.stream(Status.values())
                .forEach(status -> counts.put(status, with(status).size()));
        return counts;
    }
}
