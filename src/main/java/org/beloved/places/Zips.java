package org.beloved.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.beloved.shared.Fips;

/** ZIP codes with the point and the one county that GeoNames gives each; a ZIP may lie in more than one county. */
final class Zips {

    record Zip(String code, String state, Optional<Fips> county, GeoPoint point) {}

    private final NavigableMap<String, Zip> byCode = new TreeMap<>();
    private final Map<Fips, List<Zip>> byCounty = new HashMap<>();

    Zips() {
        Row.of("zips.csv").forEach(row -> {
            var zip = new Zip(
                    row.text("zip"),
                    row.text("state"),
                    row.maybe("county_fips").map(Fips::new),
                    new GeoPoint(Double.parseDouble(row.text("lat")), Double.parseDouble(row.text("lon"))));
            byCode.put(zip.code(), zip);
            zip.county()
                    .ifPresent(county -> byCounty.computeIfAbsent(county, _ -> new ArrayList<>())
                            .add(zip));
        });
    }

    Optional<Zip> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Zip> in(Fips county) {
        return byCounty.getOrDefault(county, List.of());
    }

    /** ZIPs that share the first three digits: sorted by the same post office. */
    Collection<Zip> sharingThreeDigits(String code) {
        var prefix = code.substring(0, 3);
        return byCode.subMap(prefix, true, prefix + "99", true).values();
    }

    /** Kilometers from a point to the nearest ZIP of a county. */
    double distance(GeoPoint from, Fips county) {
        return in(county).stream()
                .mapToDouble(zip -> from.kilometersTo(zip.point()))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
