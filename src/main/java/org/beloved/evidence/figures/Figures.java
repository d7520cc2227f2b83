package org.beloved.evidence.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.ShippedDataSet;
import org.beloved.evidence.counting.Counterfactual;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Truth;
import org.beloved.shared.Fips;
import org.beloved.shared.Remembered;
import org.springframework.stereotype.Component;

/** The one place where pages, files and papers get their figures; each is worked out once and kept for the next who asks. */
@Component
public class Figures {

    private static final int SETS = 3;
    private static final int COUNTS = 48;

    private final Remembered<String, SetFigures> sets = new Remembered<>(SETS);
    private final Remembered<Counted, Map<Fips, List<Counterfactual.Count>>> counts = new Remembered<>(COUNTS);

    /** All that a count depends on: the very records, the rule as it reads, and what is assumed. */
    private record Counted(String sha256, PolicyVersion version, Truth agreement) {}

    /** What is shown unless somebody asks for another. */
    public SetFigures current() {
        return of(ShippedDataSet.PENNSYLVANIA.dataSet());
    }

    /**
     * What an address of long standing asks for.
     *
     * @param sha256 the beginning of the fingerprint; empty for any
     * @return empty when we do not have these very records any more
     */
    public Optional<SetFigures> kept(String id, String sha256) {
        return Optional.of(ShippedDataSet.PENNSYLVANIA.dataSet())
                .filter(set -> set.id().equals(id) && set.about().sha256().startsWith(sha256))
                .map(this::of);
    }

    private SetFigures of(DataSet set) {
        return sets.of(set.about().sha256(), () -> SetFigures.of(set));
    }

    public WhatIf whatIf(CountyFigures county, PolicyVersion version, Truth agreement) {
        Map<Fips, List<Counterfactual.Count>> counted = counts.of(
                new Counted(county.set().about().sha256(), version, agreement),
                () -> count(of(county.set()), version, agreement));
        return WhatIf.of(county.set(), version, agreement, counted.getOrDefault(county.county(), List.of()));
    }

    private static Map<Fips, List<Counterfactual.Count>> count(
            SetFigures figures, PolicyVersion version, Truth agreement) {
        return new Counterfactual(figures.set().records(), WhatIf.assumed(agreement))
                .under(version, figures.groups()).stream()
                        .collect(Collectors.groupingBy(
                                count -> count.group().county().orElseThrow()));
    }
}
