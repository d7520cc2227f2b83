package org.beloved.evidence.facility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.beloved.places.County;
import org.beloved.places.CountyKind;
import org.beloved.places.Places;
import org.beloved.shared.Fips;

/**
 * Finds the county that a facility's name says: "Bucks Cnty Jail", "County of Kern", "Richmond City Jail". A county is
 * meant only where the word for it stands beside its name; an independent city only where "city" does.
 */
final class CountyNames {

    private static final int LONGEST = 5;
    private static final Set<String> COUNTY_WORDS = Set.of("COUNTY", "PARISH", "BOROUGH", "MUNICIPALITY");

    private final Map<String, List<County>> byName = new HashMap<>();
    private final Map<String, Fips> otherNames = new HashMap<>();

    CountyNames() {
        for (County county : Places.shipped().counties()) {
            String key = key(
                    county.state().code(), FoldedName.of(county.name().brief()).key());
            byName.computeIfAbsent(key, _ -> new ArrayList<>()).add(county);
        }
        for (CSVRecord row : Table.read("facilities/county_other_names.csv")) {
            otherNames.put(key(row.get("state"), FoldedName.of(row.get("name")).key()), new Fips(row.get("fips")));
        }
    }

    Optional<Fips> saidBy(FoldedName name, String state) {
        Set<Fips> said = new HashSet<>();
        for (int length = LONGEST; length >= 1 && said.isEmpty(); length--) {
            for (int from = 0; from + length <= name.size(); from++) {
                said(name, from, from + length, state).ifPresent(said::add);
            }
        }
        return said.size() == 1 ? said.stream().findFirst() : Optional.empty();
    }

    private Optional<Fips> said(FoldedName name, int from, int to, String state) {
        String key = key(state, name.key(from, to));
        String next = name.word(to);
        boolean isCounty = COUNTY_WORDS.contains(next)
                || name.word(from - 1).equals("OF") && COUNTY_WORDS.contains(name.word(from - 2));
        if (isCounty) {
            return find(key, false).or(() -> Optional.ofNullable(otherNames.get(key)));
        }
        boolean isCity = next.equals("CITY")
                || name.word(from - 1).equals("OF") && name.word(from - 2).equals("CITY");
        return isCity ? find(key, true) : Optional.empty();
    }

    private Optional<Fips> find(String key, boolean city) {
        return byName.getOrDefault(key, List.of()).stream()
                .filter(county -> city == (county.name().kind() == CountyKind.INDEPENDENT_CITY))
                .map(County::fips)
                .findFirst();
    }

    private static String key(String state, String name) {
        return state + " " + name;
    }
}
