package org.beloved.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beloved.shared.Fips;

/** County and city agencies with a 287(g) agreement on ICE's own list of one day. The list is old: say its date. */
final class Agreements {

    static final LocalDate LIST_OF = LocalDate.of(2025, 7, 18);

    /** {@code signed} is absent where the list holds no readable date: we do not guess. */
    record Agreement(String agency, String model, Optional<LocalDate> signed) {

        /** The message that says in plain words what this kind of agreement allows. */
        String modelKey() {
            return "places.model." + model.toLowerCase(Locale.ROOT).replace(' ', '-');
        }
    }

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Map<Fips, List<Agreement>> BY_COUNTY = Row.of("ice_287g_participating_2025-07-18.csv")
            .collect(Collectors.groupingBy(
                    row -> new Fips(row.text("county_fips")),
                    Collectors.mapping(
                            row -> new Agreement(
                                    row.text("agency"),
                                    row.text("model"),
                                    row.maybe("signed")
                                            .filter(DATE.asMatchPredicate())
                                            .map(LocalDate::parse)
                                            .filter(day -> !day.isAfter(LIST_OF))),
                            Collectors.toUnmodifiableList())));

    private Agreements() {}

    static List<Agreement> in(County county) {
        return BY_COUNTY.getOrDefault(county.fips(), List.of());
    }
}
