package org.beloved.places;

import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.beloved.shared.Fips;

/**
 * A county or what stands in its place: parish, borough, independent city, planning region, municipio. Population is the
 * census estimate of July 2023 and is not known for the island areas; {@code clock} is the time most of it keeps.
 */
public record County(
        Fips fips,
        State state,
        Name name,
        OptionalInt population,
        Optional<GeoPoint> center,
        Clock clock,
        String ocdId) {

    /** The year of the population estimate. */
    static final String COUNTED_IN = "2023";

    /** {@code full} as the census writes it ("Prince George's County"), {@code brief} without the kind. */
    public record Name(String full, String brief, CountyKind kind) {}

    /** The zone and how sure we are of it: about fifteen counties straddle a line. */
    public record Clock(ZoneId zone, String status) {}

    static County from(Row row, State state) {
        return new County(
                new Fips(row.text("fips")),
                state,
                new Name(row.text("name"), row.text("short_name"), CountyKind.of(row.text("type"))),
                row.maybe("pop_est_2023")
                        .map(number -> OptionalInt.of(Integer.parseInt(number)))
                        .orElse(OptionalInt.empty()),
                row.maybe("lat")
                        .map(latitude ->
                                new GeoPoint(Double.parseDouble(latitude), Double.parseDouble(row.text("lon")))),
                new Clock(ZoneId.of(row.text("timezone")), row.text("tz_status")),
                row.text("ocd_id"));
    }

    public ZoneId zone() {
        return clock.zone();
    }

    /** "Montgomery County, PA". */
    public String label() {
        return name.full() + ", " + state.code();
    }
}
