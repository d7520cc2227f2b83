package org.beloved.evidence.facility;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.beloved.places.Places;
import org.beloved.shared.Fips;

/** The federal register of prisons and jails (HIFLD), by state and name. */
final class Register {

    /** One prison or jail. */
    record Entry(FoldedName name, FoldedName city, String state, FacilityLevel level, Fips county) {}

    private final List<Entry> entries = Table.read("facilities/prisons_and_jails.csv").stream()
            .map(Register::entry)
            .toList();

    private final Map<String, List<Entry>> byName = entries.stream()
            .collect(Collectors.groupingBy(
                    entry -> key(entry.state(), entry.name()), HashMap::new, Collectors.toList()));

    private static final int SHORTEST = 3;

    private static final Set<String> EVERYWHERE = Set.of(
            "PRISON",
            "JAIL",
            "FACILITY",
            "CENTER",
            "CORRECTIONAL",
            "COMPLEX",
            "INSTITUTION",
            "UNIT",
            "CAMP",
            "DETENTION",
            "REGIONAL",
            "COUNTY",
            "CITY",
            "STATE",
            "ADULT",
            "MAIN",
            "THE");

    private final Map<String, List<Entry>> byCity = entries.stream()
            .collect(Collectors.groupingBy(
                    entry -> key(entry.state(), entry.city()), HashMap::new, Collectors.toList()));

    List<Entry> entries() {
        return entries;
    }

    /** Those of this very name in the state. */
    List<Entry> named(String state, FoldedName name) {
        return byName.getOrDefault(key(state, name), List.of());
    }

    /** Those in the city that may be meant by a name that is spelled in another way. */
    List<Entry> alike(String state, FoldedName city, FoldedName name) {
        Set<String> asked = telling(name, city, state);
        return asked.isEmpty()
                ? List.of()
                : byCity.getOrDefault(key(state, city), List.of()).stream()
                        .filter(entry -> telling(entry.name(), city, state).containsAll(asked))
                        .toList();
    }

    /** The words that tell a prison from another one: neither its city, its state nor what all are called. */
    private static Set<String> telling(FoldedName name, FoldedName city, String state) {
        Set<String> telling = new HashSet<>(name.words());
        telling.removeIf(word -> word.length() < SHORTEST || EVERYWHERE.contains(word));
        city.words().forEach(telling::remove);
        Places.shipped()
                .state(state)
                .ifPresent(known -> FoldedName.of(known.name()).words().forEach(telling::remove));
        return telling;
    }

    private static String key(String state, FoldedName name) {
        return state + " " + name.key();
    }

    private static Entry entry(CSVRecord row) {
        return new Entry(
                FoldedName.of(row.get("name")),
                FoldedName.of(row.get("city")),
                row.get("state"),
                level(row.get("type")),
                new Fips(row.get("fips")));
    }

    private static FacilityLevel level(String type) {
        return switch (type) {
            case "FEDERAL" -> FacilityLevel.FEDERAL;
            case "STATE" -> FacilityLevel.STATE;
            case "COUNTY", "LOCAL", "MULTI", "NOT AVAILABLE" -> FacilityLevel.LOCAL;
            default -> throw new IllegalStateException("prisons_and_jails.csv has the type " + type);
        };
    }
}
