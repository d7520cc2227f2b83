package org.beloved.evidence.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.counting.Periods;
import org.beloved.evidence.counting.Summary;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.shared.Fips;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** The records we have, and the counties they are about. */
record EvidencePage(DataSet set, List<CountyLine> counties, List<Year> years, Map<FacilityLevel, Integer> levels)
        implements Page {

    /** One county with all its years together. */
    record CountyLine(County county, Year all) {}

    static EvidencePage of(DataSet set) {
        Map<Fips, List<Year>> byCounty = new TreeMap<>();
        Map<Integer, List<Year>> byYear = new TreeMap<>();
        Map<FacilityLevel, Integer> levels = new EnumMap<>(FacilityLevel.class);
        for (Summary summary : Summary.of(set.records(), Periods.FISCAL_YEAR.groupsOf(set.records()))) {
            levels.merge(summary.group().level(), summary.total(), Integer::sum);
            if (summary.group().level() == FacilityLevel.LOCAL
                    && summary.group().year().isPresent()) {
                Year year = Year.of(summary);
                byYear.computeIfAbsent(year.year(), _ -> new ArrayList<>()).add(year);
                summary.group()
                        .county()
                        .ifPresent(county -> byCounty.computeIfAbsent(county, _ -> new ArrayList<>())
                                .add(year));
            }
        }
        return new EvidencePage(set, lines(byCounty), sums(byYear), levels);
    }

    private static List<CountyLine> lines(Map<Fips, List<Year>> byCounty) {
        return byCounty.entrySet().stream()
                .map(entry -> new CountyLine(
                        Places.shipped().county(entry.getKey()).orElseThrow(), Year.sum(0, entry.getValue())))
                .sorted(Comparator.comparingInt((CountyLine line) -> line.all().total())
                        .reversed())
                .toList();
    }

    private static List<Year> sums(Map<Integer, List<Year>> byYear) {
        return byYear.entrySet().stream()
                .map(entry -> Year.sum(entry.getKey(), entry.getValue()))
                .toList();
    }

    StackedBars chart() {
        return StackedBars.of(years);
    }

    int level(FacilityLevel level) {
        return levels.getOrDefault(level, 0);
    }

    int total() {
        return set.records().size();
    }

    String asOf(Words words) {
        return words.longDate(LocalDate.parse(set.about().asOf()));
    }

    String described(Words words) {
        return Year.described(years, words);
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
