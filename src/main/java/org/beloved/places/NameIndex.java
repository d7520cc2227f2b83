package org.beloved.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.places.PlaceMatch.How;
import org.beloved.shared.Fips;

/** Every county name, town name and former name we know, by its folded form. */
final class NameIndex {

    private record Named(FoldedText folded, PlaceMatch match) {}

    private final Places places;
    private final Map<String, List<Named>> byKey = new HashMap<>();

    NameIndex(Places places) {
        this.places = places;
        places.counties().forEach(this::addCounty);
        addTowns();
        Row.of("former_names.csv").forEach(this::addFormerName);
    }

    List<PlaceMatch> named(FoldedText name) {
        return byKey.getOrDefault(name.key(), List.of()).stream()
                .map(Named::match)
                .toList();
    }

    /** Names in which each word asked for begins a word: "dade" finds Miami-Dade, "montgom" finds Montgomery. */
    List<PlaceMatch> beginningWith(FoldedText name) {
        var key = name.key();
        return all(entry -> entry.folded().key().startsWith(key)
                || (entry.match().how() != How.TOWN && name.begins(entry.folded())));
    }

    /** Names nearest in spelling, within the slips that a name of this length forgives. */
    List<PlaceMatch> soundingLike(FoldedText name, Predicate<PlaceMatch> wanted) {
        var key = name.key();
        int most = Spelling.forgiven(key.length());
        var nearest = new ArrayList<PlaceMatch>();
        for (var entry : byKey.entrySet()) {
            int slips = most == 0 ? 1 : Spelling.slips(key, entry.getKey(), most);
            var fitting = slips > most
                    ? List.<PlaceMatch>of()
                    : entry.getValue().stream().map(Named::match).filter(wanted).toList();
            if (!fitting.isEmpty() && slips < most) {
                nearest.clear();
                most = slips;
            }
            nearest.addAll(fitting);
        }
        return nearest;
    }

    private List<PlaceMatch> all(Predicate<Named> wanted) {
        return byKey.values().stream()
                .flatMap(List::stream)
                .filter(wanted)
                .map(Named::match)
                .toList();
    }

    private void addCounty(County county) {
        long people = county.population().orElse(0);
        Stream.of(county.name().brief(), county.name().full())
                .distinct()
                .forEach(name -> add(
                        name, new PlaceMatch(county, How.COUNTY, county.name().full(), people)));
    }

    /** A town's weight: its share of the county's ZIPs, of the county's people. */
    private void addTowns() {
        Row.of("towns.csv")
                .collect(Collectors.groupingBy(row -> new Fips(row.text("county_fips"))))
                .forEach((fips, towns) -> {
                    int zips = towns.stream().mapToInt(NameIndex::zips).sum();
                    places.county(fips).ifPresent(county -> towns.forEach(town -> addTown(town, county, zips)));
                });
    }

    private void addTown(Row town, County county, int zipsInCounty) {
        double share = (zips(town) + 0.1) / (zipsInCounty + 1);
        long people = Math.round(share * county.population().orElse(0));
        add(town.text("name"), new PlaceMatch(county, How.TOWN, town.text("name"), people));
    }

    private static int zips(Row town) {
        return Integer.parseInt(town.text("zips"));
    }

    private void addFormerName(Row row) {
        Stream.of(row.text("fips").split(" ", -1))
                .map(Fips::new)
                .map(places::county)
                .flatMap(Optional::stream)
                .forEach(county -> add(
                        row.text("name"),
                        new PlaceMatch(
                                county,
                                How.FORMER_NAME,
                                row.text("name"),
                                county.population().orElse(0))));
    }

    private void add(String name, PlaceMatch match) {
        var folded = FoldedText.of(name);
        byKey.computeIfAbsent(folded.key(), _ -> new ArrayList<>(1)).add(new Named(folded, match));
    }
}
