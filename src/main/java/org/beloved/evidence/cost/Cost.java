package org.beloved.evidence.cost;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Ending;
import org.beloved.evidence.figures.Year;

/**
 * What the holds of one fiscal year, or of all years, may have cost.
 *
 * @param year empty for all years together
 * @param requests the low figure is the requests after which ICE booked the person into its detention; the high one all
 *     but those that the jail declined. Neither proves that the jail held anybody.
 */
public record Cost(Optional<Integer> year, Span requests, Map<Factor, Taken> taken) {

    public Cost {
        taken = Map.copyOf(taken);
    }

    static Cost of(CountyFigures figures, Optional<Integer> year, Map<Factor, Taken> taken) {
        List<Year> counted = figures.years().stream()
                .filter(one -> year.isEmpty() || year.get() == one.year())
                .toList();
        Year all = Year.sum(0, counted);
        return new Cost(year, Span.of(all.count(Ending.BOOKED), all.total() - all.count(Ending.DECLINED)), taken);
    }

    /** For the newest whole year, each factor over all studies. */
    public static Cost atFirst(CountyFigures figures) {
        Map<Factor, Taken> taken = new EnumMap<>(Factor.class);
        for (Factor factor : Factor.values()) {
            taken.put(factor, new Taken.FromStudies(Study.of(factor)));
        }
        return of(figures, figures.newestWholeYear(), taken);
    }

    public Taken taken(Factor factor) {
        return Objects.requireNonNull(taken.get(factor));
    }

    /** In dollars. */
    public Span total() {
        return requests.times(taken(Factor.DAYS).span())
                .times(taken(Factor.DAY_COST).span());
    }

    /** A cost is a range or nothing: nobody knows it to the dollar. */
    public boolean isRange() {
        return !total().isOneNumber();
    }
}
