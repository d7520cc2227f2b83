package org.beloved.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beloved.places.PlaceMatch.How;
import org.beloved.places.Zips.Zip;
import org.beloved.shared.Fips;

/** From a ZIP to counties. Our table gives a ZIP one county; counties next door that it may reach into are offered. */
final class ZipSearch {

    private static final double MAY_REACH_KM = 8;
    private static final int NEXT_DOOR = 2;
    private static final int NEARBY = 4;
    private static final int IN_A_TERRITORY = 80;

    private final Places places;
    private final Zips zips;

    ZipSearch(Places places, Zips zips) {
        this.places = places;
        this.zips = zips;
    }

    List<PlaceMatch> find(String code) {
        return zips.find(code).map(this::fromZip).orElseGet(() -> nearby(code));
    }

    private List<PlaceMatch> fromZip(Zip zip) {
        var home = zip.county().flatMap(places::county);
        if (home.isEmpty()) {
            return nearest(zip);
        }
        var matches = new ArrayList<PlaceMatch>();
        matches.add(match(home.get(), How.ZIP, zip.code()));
        places.neighbors(home.get()).stream()
                .filter(neighbor -> zips.distance(zip.point(), neighbor.fips()) <= MAY_REACH_KM)
                .sorted(Comparator.comparingDouble(neighbor -> zips.distance(zip.point(), neighbor.fips())))
                .limit(NEXT_DOOR)
                .map(neighbor -> match(neighbor, How.ZIP_NEXT_DOOR, zip.code()))
                .forEach(matches::add);
        return matches;
    }

    /** For the few ZIPs without a county: the counties of the same state whose ZIPs or middle lie nearest. */
    private List<PlaceMatch> nearest(Zip zip) {
        return places.counties().stream()
                .filter(county -> county.state().code().equals(zip.state()))
                .sorted(Comparator.comparingDouble(county -> distance(zip, county)))
                .limit(2)
                .map(county -> match(county, How.ZIP_NEARBY, zip.code()))
                .toList();
    }

    private double distance(Zip zip, County county) {
        double toMiddle = county.center().map(zip.point()::kilometersTo).orElse(Double.POSITIVE_INFINITY);
        return Math.min(toMiddle, zips.distance(zip.point(), county.fips()));
    }

    private List<PlaceMatch> nearby(String code) {
        var known = Fips.parse(code).flatMap(places::county);
        return known.map(county -> List.of(match(county, How.COUNTY_CODE, code)))
                .or(() -> Optional.of(sharingThreeDigits(code)).filter(matches -> !matches.isEmpty()))
                .orElseGet(() -> inTerritory(code));
    }

    private List<PlaceMatch> sharingThreeDigits(String code) {
        var counts = zips.sharingThreeDigits(code).stream()
                .map(Zip::county)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(fips -> fips, Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Fips, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(NEARBY)
                .map(entry -> places.county(entry.getKey()))
                .flatMap(Optional::stream)
                .map(county -> match(county, How.ZIP_NEARBY, code))
                .toList();
    }

    private static PlaceMatch match(County county, How how, String named) {
        return new PlaceMatch(county, how, named, county.population().orElse(0));
    }

    /** Our ZIP table leaves out the territories: the largest places of the one that the first digits belong to. */
    private List<PlaceMatch> inTerritory(String code) {
        return Row.of("zip_beginnings_of_territories.csv")
                .filter(row -> code.startsWith(row.text("beginning")))
                .flatMap(row -> places.counties().stream()
                        .filter(county -> county.state().code().equals(row.text("state"))))
                .sorted(Comparator.comparing(
                                (County county) -> -county.population().orElse(0))
                        .thenComparing(County::fips))
                .limit(IN_A_TERRITORY)
                .map(county -> match(county, How.ZIP_NEARBY, code))
                .toList();
    }
}
