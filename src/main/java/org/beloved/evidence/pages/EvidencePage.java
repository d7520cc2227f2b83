package org.beloved.evidence.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.evidence.figures.SetFigures;
import org.beloved.evidence.figures.Year;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** The records we have, and the counties they are about. */
record EvidencePage(SetFigures figures) implements Page {

    /** One county with all its years together. */
    record CountyLine(County county, Year all) {}

    List<CountyLine> counties() {
        return figures.counties().entrySet().stream()
                .map(entry -> new CountyLine(
                        Places.shipped().county(entry.getKey()).orElseThrow(),
                        Year.sum(0, entry.getValue().years())))
                .sorted(Comparator.comparingInt((CountyLine line) -> line.all().total())
                        .reversed()
                        .thenComparing(line -> line.county().fips().code()))
                .toList();
    }

    DataSet set() {
        return figures.set();
    }

    List<Year> years() {
        return figures.years();
    }

    StackedBars chart() {
        return StackedBars.of(years());
    }

    int level(FacilityLevel level) {
        return figures.level(level);
    }

    int total() {
        return set().records().size();
    }

    String asOf(Words words) {
        return words.longDate(LocalDate.parse(set().about().asOf()));
    }

    String described(Words words) {
        return Year.described(years(), words);
    }

    @Override
    public String template() {
        return "evidence/pages/index";
    }

    @Override
    public String title(Words words) {
        return words.say("evidence.title");
    }
}
