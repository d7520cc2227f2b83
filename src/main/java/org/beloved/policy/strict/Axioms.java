package org.beloved.policy.strict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beloved.policy.Axiom;
import org.beloved.policy.Criterion;
import org.beloved.policy.Criterion.AdministrativeWarrant;
import org.beloved.policy.Criterion.Charged;
import org.beloved.policy.Criterion.Convicted;
import org.beloved.policy.Criterion.CostsCovered;
import org.beloved.policy.Criterion.MinimumAge;
import org.beloved.policy.Criterion.PendingCase;
import org.beloved.policy.Criterion.Reimbursement;
import org.beloved.policy.Criterion.Stated;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.YesNoFact;

/** What is so of the clauses of two rules whatever the case: thresholds, classes within classes, and plain facts. */
public final class Axioms {

    private static final String ARITHMETIC = "arithmetic";

    private final OffenseTable offenses;
    private final List<Axiom> facts;

    public Axioms(OffenseTable offenses, List<Axiom> facts) {
        this.offenses = offenses;
        this.facts = List.copyOf(facts);
    }

    OffenseTable offenses() {
        return offenses;
    }

    /** A fact and all that follows from it, as a clerk would write them down. */
    Set<YesNoFact> following(YesNoFact fact) {
        var all = EnumSet.of(fact);
        var more = true;
        while (more) {
            more = false;
            for (var axiom : facts) {
                if (all.containsAll(stated(axiom.ifAll()))) {
                    more |= all.addAll(stated(axiom.thenAny()));
                }
            }
        }
        return all;
    }

    private static List<YesNoFact> stated(Collection<Criterion> criteria) {
        return criteria.stream()
                .filter(Stated.class::isInstance)
                .map(criterion -> ((Stated) criterion).fact())
                .toList();
    }

    /** Every axiom that speaks of these clauses. */
    public List<Axiom> among(Collection<Criterion> criteria) {
        var found = new ArrayList<Axiom>();
        facts.stream()
                .filter(axiom -> criteria.containsAll(axiom.ifAll()) && criteria.containsAll(axiom.thenAny()))
                .forEach(found::add);
        for (var some : criteria) {
            for (var other : criteria) {
                if (!some.equals(other)) {
                    between(some, other).ifPresent(found::add);
                }
            }
        }
        found.addAll(oneFormAtMost(criteria));
        criteria.forEach(
                criterion -> new Split(offenses, criteria).axiom(criterion).ifPresent(found::add));
        return found;
    }

    private Optional<Axiom> between(Criterion some, Criterion other) {
        return switch (some) {
            case MinimumAge age ->
                when(some, other, other instanceof MinimumAge less && age.years() >= less.years(), ARITHMETIC);
            case Reimbursement costs ->
                when(
                        some,
                        other,
                        costs.covered() == CostsCovered.ALL && other instanceof Reimbursement,
                        "all costs include a part of them");
            case AdministrativeWarrant warrant ->
                when(
                        some,
                        other,
                        other instanceof AdministrativeWarrant wider
                                && wider.forms().containsAll(warrant.forms()),
                        "one of fewer forms is one of more");
            case Convicted convicted ->
                other instanceof Convicted wider ? new Narrower(offenses).axiom(convicted, wider) : Optional.empty();
            case Charged charged -> charged(charged, other);
            case Stated stated ->
                when(
                        some,
                        other,
                        stated.fact() == YesNoFact.PENDING_CRIMINAL_CASE && other instanceof PendingCase,
                        "the same words");
            case PendingCase ignored -> Optional.empty();
            case Criterion.Always ignored -> Optional.empty();
            case Criterion.Never ignored -> Optional.empty();
        };
    }

    private Optional<Axiom> charged(Charged charged, Criterion other) {
        return switch (other) {
            case PendingCase pending -> when(charged, pending, true, "a pending charge is a pending case");
            case Charged wider -> new Narrower(offenses).axiom(charged, wider);
            case Criterion.Always _,
                    Criterion.Never _,
                    Stated _,
                    MinimumAge _,
                    Reimbursement _,
                    AdministrativeWarrant _,
                    Convicted _ -> Optional.empty();
        };
    }

    private static Optional<Axiom> when(Criterion some, Criterion other, boolean holds, String source) {
        return holds ? Optional.of(Axiom.implies(some, other, source, false)) : Optional.empty();
    }

    /** One warrant is attached, or none, so clauses about different forms never both hold. */
    private static List<Axiom> oneFormAtMost(Collection<Criterion> criteria) {
        var warrants = criteria.stream()
                .filter(AdministrativeWarrant.class::isInstance)
                .map(AdministrativeWarrant.class::cast)
                .toList();
        var found = new ArrayList<Axiom>();
        for (var some : warrants) {
            for (var other : warrants) {
                if (some.forms().stream().noneMatch(other.forms()::contains)) {
                    Set<Criterion> both = new LinkedHashSet<>(List.of(some, other));
                    found.add(Axiom.neverTogether(both, "one form is attached at most"));
                }
            }
        }
        return found;
    }
}
