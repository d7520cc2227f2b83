package org.beloved.places;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beloved.shared.Fips;

/** Codes of counties that are no more: older tables and links still have them. */
final class FormerCodes {

    private static final Map<Fips, String> NAMES = Row.of("former_names.csv")
            .filter(row -> !row.text("former_fips").isEmpty())
            .collect(Collectors.toUnmodifiableMap(
                    row -> new Fips(row.text("former_fips")), row -> row.text("name") + ", " + row.text("state")));

    private FormerCodes() {}

    /** What to look for instead, as in "Fairfield County, CT". */
    static Optional<String> name(Fips code) {
        return Optional.ofNullable(NAMES.get(code));
    }
}
