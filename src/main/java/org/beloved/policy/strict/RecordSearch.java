package org.beloved.policy.strict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.CaseFacts.Bail;
import org.beloved.policy.CaseFacts.Charge;
import org.beloved.policy.CaseFacts.Conviction;
import org.beloved.policy.CaseFacts.Manner;
import org.beloved.policy.CaseFacts.Records;
import org.beloved.policy.Criterion;
import org.beloved.policy.Criterion.Adjudication;
import org.beloved.policy.Criterion.Charged;
import org.beloved.policy.Criterion.Convicted;
import org.beloved.policy.DateRounding;
import org.beloved.policy.Day;
import org.beloved.policy.Dollars;
import org.beloved.policy.Evaluation;
import org.beloved.policy.OffenseClasses;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.Truth;

/** Finds the few records that meet the clauses that must hold and none of those that must not. */
final class RecordSearch {

    private final OffenseTable offenses;
    private final List<Convicted> convicted;
    private final List<Charged> charged;
    private final List<Conviction> possibleConvictions;
    private final List<Charge> possibleCharges;

    RecordSearch(Collection<Criterion> criteria, OffenseTable offenses) {
        this.offenses = offenses;
        this.convicted = kind(criteria, Convicted.class);
        this.charged = kind(criteria, Charged.class);
        this.possibleConvictions = possibleConvictions();
        this.possibleCharges = possibleCharges();
    }

    private static <C extends Criterion> List<C> kind(Collection<Criterion> criteria, Class<C> kind) {
        return criteria.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Optional<List<Conviction>> convictions(Map<Criterion, Boolean> way) {
        return cover(way, convicted, possibleConvictions, RecordSearch::meets, Convicted::minCount);
    }

    Optional<List<Charge>> charges(Map<Criterion, Boolean> way) {
        return cover(way, charged, possibleCharges, RecordSearch::meets, ignored -> 1);
    }

    /** Records that meet nothing they must not; or, if there are none, that do so less often than it would count. */
    private static <C extends Criterion, R> Optional<List<R>> cover(
            Map<Criterion, Boolean> way,
            List<C> criteria,
            List<R> possible,
            BiPredicate<R, C> meets,
            ToIntFunction<C> count) {
        var not = criteria.stream()
                .filter(criterion -> !way.getOrDefault(criterion, false))
                .toList();
        var counted = not.stream()
                .filter(criterion -> count.applyAsInt(criterion) == 1)
                .toList();
        return cover(missing(way, criteria, count), without(possible, not, meets), meets)
                .or(() -> cover(missing(way, criteria, count), without(possible, counted, meets), meets));
    }

    private static <C, R> List<R> without(List<R> possible, List<C> ruledOut, BiPredicate<R, C> meets) {
        return possible.stream()
                .filter(record -> ruledOut.stream().noneMatch(criterion -> meets.test(record, criterion)))
                .toList();
    }

    private static <C extends Criterion> List<C> missing(
            Map<Criterion, Boolean> way, List<C> criteria, ToIntFunction<C> count) {
        var missing = new ArrayList<C>();
        for (var criterion : criteria) {
            if (way.getOrDefault(criterion, false)) {
                for (int i = 0; i < count.applyAsInt(criterion); i++) {
                    missing.add(criterion);
                }
            }
        }
        return missing;
    }

    /** Takes, again and again, the record that meets most of what is still missing. */
    private static <C, R> Optional<List<R>> cover(List<C> missing, List<R> allowed, BiPredicate<R, C> meets) {
        var taken = new ArrayList<R>();
        while (!missing.isEmpty()) {
            var best = best(allowed, missing, meets);
            if (best.isEmpty()) {
                return Optional.empty();
            }
            taken.add(best.get());
            new LinkedHashSet<>(missing)
                    .stream()
                            .filter(criterion -> meets.test(best.get(), criterion))
                            .forEach(missing::remove);
        }
        return Optional.of(taken);
    }

    private static <C, R> Optional<R> best(List<R> allowed, List<C> missing, BiPredicate<R, C> meets) {
        Optional<R> best = Optional.empty();
        var most = 0L;
        for (var record : allowed) {
            var met = new LinkedHashSet<>(missing)
                    .stream().filter(criterion -> meets.test(record, criterion)).count();
            if (met > most) {
                most = met;
                best = Optional.of(record);
            }
        }
        return best;
    }

    private static boolean meets(Conviction record, Convicted wanted) {
        var one = new Convicted(wanted.classes(), wanted.timing(), 1, wanted.notCounting());
        var facts = CaseFacts.UNKNOWN
                .with(new CaseFacts.Dates(Day.on(WitnessSearch.REQUEST), Day.on(WitnessSearch.ARREST)))
                .withConvictions(Records.all(record));
        return Evaluation.of(one, facts, DateRounding.NEVER_LONGER) == Truth.YES;
    }

    private static boolean meets(Charge record, Charged wanted) {
        var facts = CaseFacts.UNKNOWN.withCharges(Records.all(record));
        return Evaluation.of(wanted, facts, DateRounding.NEVER_LONGER) == Truth.YES;
    }

    private List<Conviction> possibleConvictions() {
        var names = new LinkedHashSet<String>();
        var manners = new LinkedHashSet<Adjudication>(List.of(Adjudication.ADULT));
        convicted.forEach(criterion -> {
            names.addAll(criterion.classes());
            manners.addAll(criterion.notCounting());
        });
        var found = new ArrayList<Conviction>();
        for (var manner : manners) {
            for (var custody : List.of(Truth.NO, Truth.YES)) {
                for (var released : releases()) {
                    for (var day : days()) {
                        for (var name : names) {
                            found.add(
                                    new Conviction(classes(name), day, released, custody, new Manner(Set.of(manner))));
                        }
                    }
                }
            }
        }
        found.removeIf(record -> record.released().happened()
                && record.released().earliest().isBefore(record.convicted().earliest()));
        return found;
    }

    /** A record has every class its class lies within, as a clerk would write it down. */
    private OffenseClasses classes(String name) {
        var all = new LinkedHashSet<String>();
        var at = Optional.of(name);
        while (at.isPresent() && all.add(at.get())) {
            at = offenses.within(at.get()).map(OffenseTable.Within::name);
        }
        return OffenseClasses.of(all);
    }

    /** Half a year inside each window, just outside it for the arrest, and long ago. */
    private List<Day> days() {
        var years = new LinkedHashSet<Integer>();
        convicted.forEach(criterion -> {
            criterion.timing().withinYears().ifPresent(years::add);
            criterion.timing().releasedWithinYears().ifPresent(years::add);
        });
        var found = new LinkedHashSet<Day>();
        years.stream().sorted().forEach(count -> {
            found.add(Day.on(WitnessSearch.REQUEST.minusYears(count).plusMonths(6)));
            found.add(Day.on(WitnessSearch.ARREST.minusYears(count)));
        });
        var longest = years.stream().mapToInt(Integer::intValue).max().orElse(0);
        found.add(Day.on(WitnessSearch.REQUEST.minusYears(longest + 2L)));
        return List.copyOf(found);
    }

    private List<Day> releases() {
        var found = new ArrayList<Day>(List.of(Day.NONE));
        if (convicted.stream()
                .anyMatch(criterion -> criterion.timing().releasedWithinYears().isPresent())) {
            found.addAll(days());
        }
        return found;
    }

    private List<Charge> possibleCharges() {
        var names = new LinkedHashSet<String>();
        var bails = new LinkedHashSet<Bail>(List.of(new Bail.Set(Dollars.of(0))));
        charged.forEach(criterion -> {
            names.addAll(criterion.classes());
            criterion
                    .bailOver()
                    .ifPresent(figure ->
                            bails.add(new Bail.Set(new Dollars(figure.amount().add(BigDecimal.valueOf(500))))));
        });
        var found = new ArrayList<Charge>();
        for (var finding : List.of(Truth.NO, Truth.YES)) {
            for (var bail : bails) {
                names.forEach(name -> found.add(new Charge(classes(name), bail, finding)));
            }
        }
        return found;
    }
}
