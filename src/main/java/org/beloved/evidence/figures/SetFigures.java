package org.beloved.evidence.figures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.counting.Periods;
import org.beloved.evidence.counting.Summary;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.shared.Fips;

/**
 * The figures of one data set, grouped once.
 *
 * @param years all local facilities, also those whose county was not found
 * @param levels how many records are about each level of facility
 */
public record SetFigures(
        DataSet set, Map<Fips, CountyFigures> counties, List<Year> years, Map<FacilityLevel, Integer> levels) {

    static SetFigures of(DataSet set) {
        Map<Fips, List<Summary>> local = new TreeMap<>();
        Map<Fips, Map<FacilityLevel, Integer>> leftOut = new TreeMap<>();
        Map<Integer, List<Year>> byYear = new TreeMap<>();
        Map<FacilityLevel, Integer> levels = new EnumMap<>(FacilityLevel.class);
        for (Summary summary : Summary.of(set.records(), Periods.FISCAL_YEAR.groupsOf(set.records()))) {
            Periods.Group group = summary.group();
            levels.merge(group.level(), summary.total(), Integer::sum);
            if (group.level() != FacilityLevel.LOCAL) {
                group.county()
                        .ifPresent(county -> leftOut.computeIfAbsent(county, _ -> new TreeMap<>())
                                .merge(group.level(), summary.total(), Integer::sum));
            } else if (group.year().isPresent()) {
                byYear.computeIfAbsent(group.year().get(), _ -> new ArrayList<>())
                        .add(Year.of(summary));
                group.county()
                        .ifPresent(county -> local.computeIfAbsent(county, _ -> new ArrayList<>())
                                .add(summary));
            }
        }
        return new SetFigures(
                set,
                counties(set, local, leftOut),
                byYear.entrySet().stream()
                        .map(entry -> Year.sum(entry.getKey(), entry.getValue()))
                        .toList(),
                Map.copyOf(levels));
    }

    private static Map<Fips, CountyFigures> counties(
            DataSet set, Map<Fips, List<Summary>> local, Map<Fips, Map<FacilityLevel, Integer>> leftOut) {
        Map<Fips, CountyFigures> counties = new TreeMap<>();
        local.forEach((county, summaries) ->
                counties.put(county, CountyFigures.of(set, county, summaries, leftOut.getOrDefault(county, Map.of()))));
        return Map.copyOf(counties);
    }

    /** Empty figures where no record is about the county. */
    public CountyFigures county(Fips county) {
        return Optional.ofNullable(counties.get(county))
                .orElseGet(() -> CountyFigures.of(set, county, List.of(), Map.of()));
    }

    /** Those that have local figures, by code. */
    public List<Fips> states() {
        return counties.keySet().stream().map(Fips::state).distinct().sorted().toList();
    }

    public int level(FacilityLevel level) {
        return levels.getOrDefault(level, 0);
    }
}
