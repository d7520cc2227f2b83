package org.beloved.evidence.figures;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.ShippedDataSet;
import org.beloved.evidence.counting.Counterfactual;
import org.beloved.evidence.counting.Periods;
import org.beloved.evidence.facility.Decisions;
import org.beloved.evidence.facility.Facility;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.evidence.facility.Unplaced;
import org.beloved.evidence.records.Records;
import org.beloved.evidence.store.DataSets;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Truth;
import org.beloved.shared.Fips;
import org.beloved.shared.Remembered;
import org.springframework.stereotype.Component;

/**
 * The one place where pages, files and papers get their figures. What is shown by itself is the latest real set in use;
 * made-up records are shown to nobody who does not ask for them.
 */
@Component
public class Figures {

    private static final int SETS = 8;

    private final DataSets sets;

    /** Millions of records: given back when the house needs the memory, and read again when somebody asks. */
    private final Remembered<Print, SoftReference<SetFigures>> remembered = new Remembered<>(SETS);

    /** All that a set's figures depend on: the very records, and what was decided about facilities. */
    private record Print(String sha256, Decisions decisions) {}

    /** A short list, worked out of all records there are: it is kept while they and the decisions stay the same. */
    private final Remembered<All, List<Unplaced>> unplaced = new Remembered<>(1);

    private record All(List<String> sha256, Decisions decisions) {}

    public Figures(DataSets sets) {
        this.sets = sets;
    }

    /**
     * A data set that one may look at.
     *
     * @param isPractice made up
     */
    public record Listed(String id, DataSet.About about, long rows, boolean isPractice) {}

    /** Those that one may look at: the latest first, then those that come with the program. */
    public List<Listed> all() {
        List<Listed> all = new ArrayList<>();
        sets.inUse()
                .forEach(set ->
                        all.add(new Listed(set.id(), set.about(), set.report().rows(), isPractice(set))));
        for (ShippedDataSet shipped : ShippedDataSet.values()) {
            DataSet set = shipped.dataSet();
            all.add(new Listed(set.id(), set.about(), set.records().size(), set.isPractice()));
        }
        return List.copyOf(all);
    }

    /** What is shown unless somebody asks for another. */
    public SetFigures current() {
        return real().stream().findFirst().map(this::of).orElseGet(this::pennsylvania);
    }

    /** The latest set that has records about the county; where none has, the latest. */
    public SetFigures current(Fips county) {
        List<KeptDataSet> real = real();
        for (KeptDataSet set : real) {
            SetFigures figures = of(set);
            if (!figures.county(county).isEmpty()) {
                return figures;
            }
        }
        SetFigures shipped = pennsylvania();
        return real.isEmpty() || !shipped.county(county).isEmpty() ? shipped : of(real.getFirst());
    }

    /** What an address asks for; empty when we do not have these very records, or never decided so much. */
    public Optional<SetFigures> kept(Named asked) {
        return decisions(asked)
                .flatMap(decisions -> ShippedDataSet.named(asked.set())
                        .filter(set -> asked.isOf(set.dataSet().about()))
                        .map(set -> of(set, decisions))
                        .or(() -> sets.inUse().stream()
                                .filter(set -> set.id().equals(asked.set()))
                                .findFirst()
                                .filter(set -> asked.isOf(set.about()))
                                .map(set -> of(set, decisions))));
    }

    private Optional<Decisions> decisions(Named asked) {
        if (!asked.isReadable()) {
            return Optional.empty();
        }
        OptionalInt changes = asked.changes();
        return changes.isPresent() ? sets.decisions(changes.getAsInt()) : Optional.of(sets.decisions());
    }

    /** Facilities of all real sets whose county nobody found, each once, those with most records first. */
    public List<Unplaced> unplaced() {
        List<KeptDataSet> kept =
                sets.inUse().stream().filter(set -> !isPractice(set)).toList();
        Decisions decisions = sets.decisions();
        return unplaced.of(
                new All(kept.stream().map(set -> set.about().sha256()).toList(), decisions),
                () -> unplaced(kept, decisions));
    }

    private List<Unplaced> unplaced(List<KeptDataSet> kept, Decisions decisions) {
        Map<Facility, Unplaced> unplaced = new HashMap<>();
        Stream.concat(
                        kept.stream().map(set -> of(set, decisions)),
                        Stream.of(of(ShippedDataSet.PENNSYLVANIA, decisions)))
                .flatMap(figures -> figures.set().unplaced().stream())
                .forEach(each -> unplaced.merge(each.facility(), each, Unplaced::and));
        return unplaced.values().stream()
                .sorted(Comparator.comparingLong(Unplaced::records)
                        .reversed()
                        .thenComparing(each -> each.facility().name()))
                .toList();
    }

    private static boolean isPractice(KeptDataSet set) {
        return DataSet.isPractice(set.report().findings());
    }

    private List<KeptDataSet> real() {
        return sets.inUse().stream()
                .filter(set -> !isPractice(set))
                .filter(set -> set.about().asOf().compareTo(pennsylvaniasLastDay()) > 0)
                .toList();
    }

    private static String pennsylvaniasLastDay() {
        return ShippedDataSet.PENNSYLVANIA.dataSet().about().asOf();
    }

    private SetFigures pennsylvania() {
        return of(ShippedDataSet.PENNSYLVANIA);
    }

    private SetFigures of(ShippedDataSet set) {
        return of(set, sets.decisions());
    }

    private SetFigures of(ShippedDataSet set, Decisions decisions) {
        return figures(new Print(set.id(), decisions), () -> SetFigures.of(sets.read(set, decisions)));
    }

    private SetFigures of(KeptDataSet set) {
        return of(set, sets.decisions());
    }

    private SetFigures of(KeptDataSet set, Decisions decisions) {
        return figures(new Print(set.about().sha256(), decisions), () -> SetFigures.of(sets.read(set, decisions)));
    }

    private SetFigures figures(Print print, Supplier<SetFigures> read) {
        while (true) {
            SetFigures figures =
                    remembered.of(print, () -> new SoftReference<>(read.get())).get();
            if (figures != null) {
                return figures;
            }
            remembered.forget(print);
        }
    }

    /** Counted over the county's own records, so that a large set makes no question slower. */
    public WhatIf whatIf(CountyFigures county, PolicyVersion version, Truth agreement) {
        List<Counterfactual.Count> counts = county.set().records().stretches().stream()
                .filter(stretch -> stretch.level() == FacilityLevel.LOCAL)
                .filter(stretch -> stretch.county().equals(Optional.of(county.county())))
                .map(stretch -> county.set().records().only(stretch))
                .flatMap(records -> count(records, version, agreement).stream())
                .toList();
        return WhatIf.of(county.set(), version, agreement, counts);
    }

    private static List<Counterfactual.Count> count(Records records, PolicyVersion version, Truth agreement) {
        return new Counterfactual(records, WhatIf.assumed(agreement))
                .under(
                        version,
                        Periods.FISCAL_YEAR.groupsOf(records).stream()
                                .filter(group -> group.year().isPresent())
                                .toList());
    }
}
