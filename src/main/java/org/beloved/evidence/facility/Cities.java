package org.beloved.evidence.facility;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.beloved.shared.Fips;

/** In which counties a register's entries of a city lie, and how many in each. */
final class Cities {

    /** One county of a city. */
    record Share(Fips county, int entries) {}

    private static final Comparator<Share> MOST_FIRST =
            Comparator.comparingInt(Share::entries).reversed().thenComparing(Share::county);

    private final Map<String, Map<Fips, Integer>> counts = new HashMap<>();

    static Cities ofPrisons(Register register, Predicate<FacilityLevel> levels) {
        Cities cities = new Cities();
        register.entries().stream()
                .filter(entry -> levels.test(entry.level()))
                .forEach(entry -> cities.add(entry.state(), entry.city(), entry.county(), 1));
        return cities;
    }

    /** Police departments and sheriff's offices. */
    static Cities ofAgencies() {
        Cities cities = new Cities();
        for (CSVRecord row : Table.read("facilities/agencies_by_city.csv")) {
            cities.add(
                    row.get("state"),
                    FoldedName.of(row.get("city")),
                    new Fips(row.get("fips")),
                    Integer.parseInt(row.get("agencies")));
        }
        return cities;
    }

    /** The county with the most entries first. */
    List<Share> sharesOf(String state, FoldedName city) {
        return counts.getOrDefault(key(state, city), Map.of()).entrySet().stream()
                .map(share -> new Share(share.getKey(), share.getValue()))
                .sorted(MOST_FIRST)
                .toList();
    }

    private void add(String state, FoldedName city, Fips county, int entries) {
        counts.computeIfAbsent(key(state, city), _ -> new HashMap<>()).merge(county, entries, Integer::sum);
    }

    private static String key(String state, FoldedName city) {
        return state + " " + city.key();
    }
}
