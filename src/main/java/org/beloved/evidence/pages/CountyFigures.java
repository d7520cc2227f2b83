package org.beloved.evidence.pages;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.counting.Periods;
import org.beloved.evidence.counting.Summary;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.shared.Fips;

/** The figures of one county in one data set, by federal fiscal year; its local facilities only. */
record CountyFigures(DataSet set, Fips county, List<Periods.Group> groups, List<Year> years) {

    static CountyFigures of(DataSet set, Fips county) {
        List<Periods.Group> groups = Periods.FISCAL_YEAR.groupsOf(set.records()).stream()
                .filter(group -> group.level() == FacilityLevel.LOCAL)
                .filter(group -> group.county().filter(county::equals).isPresent())
                .filter(group -> group.year().isPresent())
                .toList();
        return new CountyFigures(
                set,
                county,
                groups,
                Summary.of(set.records(), groups).stream().map(Year::of).toList());
    }

    boolean isEmpty() {
        return years.isEmpty();
    }

    int total() {
        return years.stream().mapToInt(Year::total).sum();
    }

    int total(Ending ending) {
        return years.stream().mapToInt(year -> year.count(ending)).sum();
    }

    int firstYear() {
        return years.getFirst().year();
    }

    int lastYear() {
        return years.getLast().year();
    }

    /** Requests to state and federal facilities that stand in the county, which its own figures leave out. */
    Map<FacilityLevel, Integer> leftOut() {
        Map<FacilityLevel, Integer> leftOut = new TreeMap<>();
        set.records().stretches().stream()
                .filter(stretch -> stretch.level() != FacilityLevel.LOCAL)
                .filter(stretch -> stretch.county().filter(county::equals).isPresent())
                .forEach(stretch -> leftOut.merge(stretch.level(), stretch.to() - stretch.from(), Integer::sum));
        return leftOut;
    }
}
