package org.beloved.evidence.pages;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Lasting;
import org.beloved.evidence.figures.Year;
import org.beloved.places.County;
import org.beloved.places.PlaceWords;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** Several counties side by side, all drawn on one scale and over the same years. */
record ComparedPage(DataSet set, List<Chosen> counties) implements Page {

    /** More would no longer be read side by side. */
    static final int MOST = 6;

    /** One county with its figures. */
    record Chosen(County county, CountyFigures figures) {

        String fips() {
            return county.fips().code();
        }
    }

    boolean isEnough() {
        return counties.size() >= 2;
    }

    StackedBars chart(Chosen chosen) {
        return StackedBars.of(years(chosen), highest(), StackedBars.Room.SMALL);
    }

    /** The same years for each county; where a county has no request in one, the year is there with nought. */
    List<Year> years(Chosen chosen) {
        return allYears().stream()
                .map(year -> chosen.figures().years().stream()
                        .filter(one -> one.year() == year)
                        .findFirst()
                        .orElseGet(() -> new Year(year, Map.of())))
                .toList();
    }

    SortedSet<Integer> allYears() {
        SortedSet<Integer> all = new TreeSet<>();
        counties.forEach(one -> one.figures().years().forEach(year -> all.add(year.year())));
        return all;
    }

    private int highest() {
        return counties.stream()
                .flatMap(one -> one.figures().years().stream())
                .mapToInt(Year::total)
                .max()
                .orElse(0);
    }

    String headline(Words words) {
        PlaceWords places = new PlaceWords(words);
        return words.say(
                "evidence.compared.headline",
                "places",
                words.list(
                        counties.stream().map(one -> places.brief(one.county())).toList()));
    }

    String query() {
        StringBuilder query = new StringBuilder(Lasting.query(set));
        counties.forEach(one -> query.append("&county=").append(one.fips()));
        return query.toString();
    }

    SetWords said(Words words) {
        return new SetWords(words);
    }

    String asOf(Words words) {
        return said(words).asOf(set);
    }

    /** The records that are compared, for the way back. */
    String setQuery() {
        return Lasting.query(set);
    }

    @Override
    public String template() {
        return "evidence/pages/compared";
    }

    @Override
    public String title(Words words) {
        return words.say("evidence.compared.title");
    }
}
