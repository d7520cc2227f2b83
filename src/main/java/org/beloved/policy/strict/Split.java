package org.beloved.policy.strict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.beloved.policy.Axiom;
import org.beloved.policy.Criterion;
import org.beloved.policy.Criterion.Charged;
import org.beloved.policy.Criterion.Convicted;
import org.beloved.policy.Criterion.Timing;
import org.beloved.policy.OffenseTable;

/**
 * A clause about several classes, or two windows, holds only where one of its parts does; if each part meets another
 * clause, one of those holds too. No single other clause need follow from the whole.
 */
final class Split {

    private final OffenseTable offenses;
    private final Collection<Criterion> criteria;

    Split(OffenseTable offenses, Collection<Criterion> criteria) {
        this.offenses = offenses;
        this.criteria = criteria;
    }

    Optional<Axiom> axiom(Criterion whole) {
        if (whole instanceof Convicted convicted && convicted.minCount() == 1) {
            return axiom(
                    whole,
                    parts(convicted),
                    Convicted.class,
                    (part, other) -> new Narrower(offenses).axiom(part, other));
        }
        return whole instanceof Charged charged
                ? axiom(
                        whole,
                        parts(charged),
                        Charged.class,
                        (part, other) -> new Narrower(offenses).axiom(part, other))
                : Optional.empty();
    }

    private <C extends Criterion> Optional<Axiom> axiom(
            Criterion whole, List<C> parts, Class<C> kind, BiFunction<C, C, Optional<Axiom>> narrower) {
        var then = new LinkedHashSet<Criterion>();
        var sources = new TreeSet<String>();
        var assumed = false;
        for (var part : parts) {
            var met = criteria.stream()
                    .filter(other -> kind.isInstance(other) && !other.equals(whole))
                    .flatMap(other -> narrower
                            .apply(part, kind.cast(other))
                            .map(axiom -> new Axiom(Set.of(part), Set.of(other), axiom.source(), axiom.assumed()))
                            .stream())
                    .toList();
            if (met.isEmpty()) {
                return Optional.empty();
            }
            // A part that something meets for sure needs no assumption.
            assumed |= met.stream().allMatch(Axiom::assumed);
            met.forEach(axiom -> {
                then.addAll(axiom.thenAny());
                sources.add(axiom.source());
            });
        }
        return Optional.of(new Axiom(Set.of(whole), then, String.join("; ", sources), assumed));
    }

    private static List<Convicted> parts(Convicted whole) {
        var parts = new ArrayList<Convicted>();
        for (var name : whole.classes()) {
            for (var timing : windows(whole.timing())) {
                parts.add(new Convicted(Set.of(name), timing, 1, whole.notCounting()));
            }
        }
        return parts;
    }

    private static List<Timing> windows(Timing timing) {
        return timing.isWhicheverLater()
                ? List.of(
                        new Timing(
                                timing.inCustodyForIt(), timing.withinYears(), OptionalInt.empty(), timing.countedTo()),
                        new Timing(
                                timing.inCustodyForIt(),
                                OptionalInt.empty(),
                                timing.releasedWithinYears(),
                                timing.countedTo()))
                : List.of(timing);
    }

    private static List<Charged> parts(Charged whole) {
        return whole.classes().stream()
                .map(name -> new Charged(Set.of(name), whole.magistrateFinding(), whole.bailOver()))
                .toList();
    }
}
