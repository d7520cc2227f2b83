package org.beloved.evidence.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.counting.Periods;
import org.beloved.evidence.counting.Summary;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.evidence.records.Criminality;
import org.beloved.shared.Fips;

/**
 * The figures of one county in one data set, by federal fiscal year; its local facilities only.
 *
 * @param criminality what was on file about the persons, small cells hidden; empty where the records do not tell
 * @param leftOut requests to state and federal facilities that stand in the county
 */
public record CountyFigures(
        DataSet set,
        Fips county,
        List<Year> years,
        Optional<Crossed> criminality,
        Map<FacilityLevel, Integer> leftOut) {

    static CountyFigures of(DataSet set, Fips county, List<Summary> summaries, Map<FacilityLevel, Integer> leftOut) {
        boolean tells = Matter.CONVICTION.in(set) != Matter.Answer.NO && !summaries.isEmpty();
        return new CountyFigures(
                set,
                county,
                summaries.stream().map(Year::of).toList(),
                tells
                        ? Optional.of(Crossed.guarded(
                                summaries.stream().map(CountyFigures::onFile).toList()))
                        : Optional.empty(),
                leftOut);
    }

    private static Crossed.Counted onFile(Summary summary) {
        return new Crossed.Counted(
                summary.group().year().orElseThrow(),
                List.of(Criminality.values()).stream().mapToInt(summary::with).toArray());
    }

    public boolean isEmpty() {
        return years.isEmpty();
    }

    public int total() {
        return years.stream().mapToInt(Year::total).sum();
    }

    public int total(Ending ending) {
        return years.stream().mapToInt(year -> year.count(ending)).sum();
    }

    /** The newest year of which the records hold every day; empty where there is none. */
    public Optional<Integer> newestWholeYear() {
        int lastWhole =
                Periods.FISCAL_YEAR.yearOf(LocalDate.parse(set.about().asOf()).plusDays(1)) - 1;
        return years.stream().map(Year::year).filter(year -> year <= lastWhole).reduce((_, later) -> later);
    }

    public int firstYear() {
        return years.getFirst().year();
    }

    public int lastYear() {
        return years.getLast().year();
    }
}
