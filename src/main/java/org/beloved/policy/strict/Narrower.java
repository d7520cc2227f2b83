package org.beloved.policy.strict;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.beloved.policy.Axiom;
import org.beloved.policy.Criterion.Charged;
import org.beloved.policy.Criterion.Convicted;
import org.beloved.policy.Criterion.CountedTo;
import org.beloved.policy.Criterion.Timing;
import org.beloved.policy.OffenseTable;

/** Whether every record that meets one clause also meets another. */
final class Narrower {

    private final OffenseTable offenses;
    private final Set<String> sources = new TreeSet<>();
    private boolean assumed;

    Narrower(OffenseTable offenses) {
        this.offenses = offenses;
    }

    Optional<Axiom> axiom(Convicted some, Convicted other) {
        var holds = classes(some.classes(), other.classes())
                && some.minCount() >= other.minCount()
                && some.notCounting().containsAll(other.notCounting())
                && (some.timing().inCustodyForIt() || !other.timing().inCustodyForIt())
                && window(some.timing(), other.timing());
        return holds ? Optional.of(Axiom.implies(some, other, told(), assumed)) : Optional.empty();
    }

    Optional<Axiom> axiom(Charged some, Charged other) {
        var bail = other.bailOver().isEmpty()
                || some.bailOver()
                        .filter(figure -> !other.bailOver().get().isMoreThan(figure))
                        .isPresent();
        var holds = classes(some.classes(), other.classes())
                && (some.magistrateFinding() || !other.magistrateFinding())
                && bail;
        return holds ? Optional.of(Axiom.implies(some, other, told(), assumed)) : Optional.empty();
    }

    private String told() {
        return sources.isEmpty() ? "arithmetic" : String.join("; ", sources);
    }

    private boolean classes(Set<String> some, Set<String> others) {
        return some.stream().allMatch(name -> isWithin(name, others));
    }

    /** The shortest way up is taken, so that an assumption is named only where it is needed. */
    private boolean isWithin(String name, Set<String> others) {
        var passed = new LinkedHashSet<OffenseTable.Within>();
        var at = name;
        while (!others.contains(at)) {
            var wider = offenses.within(at);
            if (wider.isEmpty() || !passed.add(wider.get())) {
                return false;
            }
            at = wider.get().name();
        }
        for (var step : passed) {
            sources.add(step.source());
            assumed |= step.assumed();
        }
        return true;
    }

    /** A window open for longer holds more; what is inside counted to the request is inside counted to the arrest. */
    private static boolean window(Timing some, Timing other) {
        if (!other.hasWindow()) {
            return true;
        }
        var counted = some.countedTo() == other.countedTo() || some.countedTo() == CountedTo.REQUEST;
        return some.hasWindow()
                && counted
                && inside(some.withinYears(), other.withinYears())
                && inside(some.releasedWithinYears(), other.releasedWithinYears());
    }

    private static boolean inside(OptionalInt some, OptionalInt other) {
        return some.isEmpty() || (other.isPresent() && some.getAsInt() <= other.getAsInt());
    }
}
