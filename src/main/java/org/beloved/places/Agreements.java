package org.beloved.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beloved.shared.Fips;

/** County and city agencies with a 287(g) agreement on ICE's own list of one day. The list is old: say its date. */
final class Agreements {

    static final LocalDate LIST_OF = LocalDate.of(2025, 7, 18);

    record Agreement(String agency, String model, LocalDate signed) {}

    private static final Map<Fips, List<Agreement>> BY_COUNTY = Row.of("ice_287g_participating_2025-07-18.csv")
            .collect(Collectors.groupingBy(
                    row -> new Fips(row.text("county_fips")),
                    Collectors.mapping(
                            row -> new Agreement(
                                    row.text("agency"), row.text("model"), LocalDate.parse(row.text("signed"))),
                            Collectors.toUnmodifiableList())));

    private Agreements() {}

    static List<Agreement> in(County county) {
        return BY_COUNTY.getOrDefault(county.fips(), List.of());
    }
}
