package org.beloved.places;

import java.time.ZoneId;
import org.beloved.shared.Fips;

/** A state, the District of Columbia or a territory; {@code code} is its two-letter postal code. */
public record State(Fips fips, String code, String name, int countyEquivalents, ZoneId zone, String ocdId) {

    static State from(Row row) {
        return new State(
                new Fips(row.text("state_fips")),
                row.text("state"),
                row.text("name"),
                Integer.parseInt(row.text("county_equivalents")),
                ZoneId.of(row.text("default_timezone")),
                row.text("ocd_id"));
    }
}
