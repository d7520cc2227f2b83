package org.beloved.evidence.facility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
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

    List<Entry> entries() {
        return entries;
    }

    /** Those of this very name in the state. */
    List<Entry> named(String state, FoldedName name) {
        return byName.getOrDefault(key(state, name), List.of());
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
