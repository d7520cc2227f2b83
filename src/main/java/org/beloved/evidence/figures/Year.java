package org.beloved.evidence.figures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.beloved.evidence.counting.Summary;
import org.beloved.web.Words;

/** One year's requests by how they ended. */
public record Year(int year, Map<Ending, Integer> endings) {

    static Year of(Summary summary) {
        Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
        for (Ending ending : Ending.values()) {
            endings.put(ending, ending.in(summary));
        }
        return new Year(summary.group().year().orElseThrow(), Map.copyOf(endings));
    }

    public int count(Ending ending) {
        return endings.getOrDefault(ending, 0);
    }

    public int total() {
        return endings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The same year of several counties as one. */
    public static Year sum(int year, List<Year> parts) {
        Map<Ending, Integer> endings = new EnumMap<>(Ending.class);
        for (Ending ending : Ending.values()) {
            endings.put(
                    ending, parts.stream().mapToInt(part -> part.count(ending)).sum());
        }
        return new Year(year, Map.copyOf(endings));
    }

    /** What a chart of these years shows, in a sentence, for those who do not see it. */
    public static String described(List<Year> years, Words words) {
        return words.list(years.stream()
                .map(year ->
                        words.say("evidence.chart.year", "year", Integer.toString(year.year()), "count", year.total()))
                .toList());
    }
}
