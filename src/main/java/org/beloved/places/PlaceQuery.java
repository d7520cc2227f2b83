package org.beloved.places;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ways in which a question can be read. "Montgomery Co PA" is the name Montgomery with a county word and a state;
 * "La Salle" may be a name, or Salle in Louisiana: every reading is tried.
 */
record PlaceQuery(List<Reading> readings) {

    /** A name, with the state and the word for its kind of place if the question had them. */
    record Reading(FoldedText name, Optional<State> state, Optional<Word> word) {}

    /** A word that says what kind of place is meant. */
    enum Word {
        COUNTY(EnumSet.complementOf(EnumSet.of(CountyKind.INDEPENDENT_CITY))),
        CITY(EnumSet.of(CountyKind.INDEPENDENT_CITY, CountyKind.DISTRICT)),
        REGION(EnumSet.of(CountyKind.PLANNING_REGION));

        private final Set<CountyKind> kinds;

        Word(Set<CountyKind> kinds) {
            this.kinds = kinds;
        }

        boolean fits(CountyKind kind) {
            return kinds.contains(kind);
        }
    }

    /** No place has a longer name, and the ways to read a question grow with the square of its words. */
    private static final int MOST_WORDS = 12;

    private static final Set<String> NOISE = Set.of("usa", "jail", "jails", "carcel", "the");

    private static final Map<String, Word> WORDS = Map.ofEntries(
            Map.entry("county", Word.COUNTY),
            Map.entry("counties", Word.COUNTY),
            Map.entry("cnty", Word.COUNTY),
            Map.entry("cty", Word.COUNTY),
            Map.entry("co", Word.COUNTY),
            Map.entry("parish", Word.COUNTY),
            Map.entry("borough", Word.COUNTY),
            Map.entry("census area", Word.COUNTY),
            Map.entry("city borough", Word.COUNTY),
            Map.entry("municipality", Word.COUNTY),
            Map.entry("municipio", Word.COUNTY),
            Map.entry("planning region", Word.REGION),
            Map.entry("city", Word.CITY),
            Map.entry("town", Word.CITY));

    private static final Map<String, Word> WORDS_BEFORE = Map.of(
            "county of", Word.COUNTY,
            "parish of", Word.COUNTY,
            "condado de", Word.COUNTY,
            "parroquia de", Word.COUNTY,
            "municipio de", Word.COUNTY,
            "city of", Word.CITY,
            "town of", Word.CITY,
            "ciudad de", Word.CITY);

    private static final class StateNames {
        static final Map<String, State> BY_KEY = new HashMap<>();

        static {
            var byCode = Places.shipped().states().stream().collect(Collectors.toMap(State::code, state -> state));
            byCode.forEach((code, state) -> {
                BY_KEY.put(FoldedText.of(code).key(), state);
                BY_KEY.put(FoldedText.of(state.name()).key(), state);
            });
            Row.of("state_other_names.csv").forEach(row -> {
                var state = byCode.get(row.text("state"));
                if (state != null) {
                    BY_KEY.put(FoldedText.of(row.text("name")).key(), state);
                }
            });
        }
    }

    static PlaceQuery of(String text) {
        var all = FoldedText.of(text);
        var words = new FoldedText(all.words().stream()
                .filter(word -> !NOISE.contains(word))
                .limit(MOST_WORDS)
                .toList());
        var readings = new LinkedHashSet<Reading>();
        addReadings(words, Optional.empty(), readings);
        for (int cut = 1; cut < words.size(); cut++) {
            var head = words.slice(0, cut);
            var tail = words.slice(cut, words.size());
            stateNamed(tail).ifPresent(state -> addReadings(head, Optional.of(state), readings));
            stateNamed(head).ifPresent(state -> addReadings(tail, Optional.of(state), readings));
        }
        return new PlaceQuery(List.copyOf(readings));
    }

    /** The state, if the whole text names one. */
    static Optional<State> stateNamed(FoldedText text) {
        return Optional.ofNullable(StateNames.BY_KEY.get(text.key()));
    }

    private static void addReadings(FoldedText words, Optional<State> state, Set<Reading> readings) {
        for (int cut : List.of(1, 2)) {
            if (cut < words.size()) {
                int end = words.size();
                word(WORDS, words.slice(end - cut, end))
                        .ifPresent(w -> readings.add(new Reading(words.slice(0, end - cut), state, Optional.of(w))));
                word(WORDS_BEFORE, words.slice(0, cut))
                        .ifPresent(w -> readings.add(new Reading(words.slice(cut, end), state, Optional.of(w))));
            }
        }
        if (words.size() > 0) {
            readings.add(new Reading(words, state, Optional.empty()));
        }
    }

    private static Optional<Word> word(Map<String, Word> words, FoldedText text) {
        return Optional.ofNullable(words.get(String.join(" ", text.words())));
    }

    /**
     * Groups of readings, the likeliest group first: with a state before without, and the words as they stand before a
     * kind word is taken off, for "Carson City" and "Charles City County" are whole names.
     */
    List<List<Reading>> likelyFirst() {
        return Stream.of(true, false)
                .flatMap(inState -> Stream.of(false, true)
                        .map(worded -> readings.stream()
                                .filter(reading -> reading.state().isPresent() == inState
                                        && reading.word().isPresent() == worded)
                                .toList()))
                .filter(group -> !group.isEmpty())
                .toList();
    }

    boolean hasWord() {
        return readings.stream().anyMatch(reading -> reading.word().isPresent());
    }
}
