package org.beloved.policy.strict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.policy.Age;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.CaseFacts.AdminWarrant;
import org.beloved.policy.CaseFacts.Agreement;
import org.beloved.policy.CaseFacts.Papers;
import org.beloved.policy.Criterion;
import org.beloved.policy.Criterion.AdminForm;
import org.beloved.policy.Criterion.AdministrativeWarrant;
import org.beloved.policy.Criterion.Charged;
import org.beloved.policy.Criterion.CostsCovered;
import org.beloved.policy.Criterion.MinimumAge;
import org.beloved.policy.Criterion.PendingCase;
import org.beloved.policy.Criterion.Reimbursement;
import org.beloved.policy.Criterion.Stated;
import org.beloved.policy.Day;
import org.beloved.policy.DetainerForm;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Truth;
import org.beloved.policy.YesNoFact;
import org.beloved.policy.YesNoFacts;

/** Turns a way in which clauses can stand into the facts of one person, and lets both rules decide on them. */
final class WitnessSearch {

    /** A day in no leap year's February; nothing but the distance to it matters. */
    static final LocalDate REQUEST = LocalDate.of(2026, 6, 1);

    static final LocalDate ARREST = REQUEST.minusDays(30);
    private static final int ADULT = 30;

    private final RecordSearch records;
    private final Axioms axioms;

    WitnessSearch(Collection<Criterion> criteria, Axioms axioms) {
        this.records = new RecordSearch(criteria, axioms.offenses());
        this.axioms = axioms;
    }

    /** The simplest case found, of those that the rules themselves then decide as wanted. */
    Optional<Witness> find(List<Map<Criterion, Boolean>> ways, PolicyVersion holds, PolicyVersion declines) {
        return ways.stream()
                .sorted(Comparator.comparingLong(WitnessSearch::plainness))
                .flatMap(way -> facts(way).stream())
                .map(facts -> new Witness(facts, holds.decide(facts), declines.decide(facts)))
                .filter(WitnessSearch::parts)
                .findFirst();
    }

    private static long plainness(Map<Criterion, Boolean> way) {
        return way.values().stream().filter(holds -> holds).count();
    }

    private static boolean parts(Witness witness) {
        var held = witness.held().hold();
        var declined = witness.declined().hold();
        return held.isCertain()
                && declined.isCertain()
                && !HeldCases.isDeclined(held.possible().getFirst())
                && HeldCases.isDeclined(declined.possible().getFirst());
    }

    private Optional<CaseFacts> facts(Map<Criterion, Boolean> way) {
        var convictions = records.convictions(way);
        var charges = records.charges(way);
        var age = age(way);
        if (convictions.isEmpty() || charges.isEmpty() || age.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CaseFacts(
                new CaseFacts.Dates(Day.on(REQUEST), Day.on(ARREST)),
                DetainerForm.I_247A,
                Age.years(age.get()),
                new CaseFacts.Records<>(convictions.get(), true),
                new CaseFacts.Records<>(charges.get(), true),
                agreement(way),
                new Papers(stated(way), warrant(way))));
    }

    private static Optional<Integer> age(Map<Criterion, Boolean> way) {
        var atLeast = 0;
        var below = Age.OLDEST;
        for (var entry : way.entrySet()) {
            if (entry.getKey() instanceof MinimumAge age) {
                atLeast = entry.getValue() ? Math.max(atLeast, age.years()) : atLeast;
                below = entry.getValue() ? below : Math.min(below, age.years());
            }
        }
        return atLeast >= below ? Optional.empty() : Optional.of(Math.clamp(ADULT, atLeast, below - 1));
    }

    private static Agreement agreement(Map<Criterion, Boolean> way) {
        if (way.getOrDefault(new Reimbursement(CostsCovered.ALL), false)) {
            return new Agreement.Stated(Truth.YES);
        }
        return way.getOrDefault(new Reimbursement(CostsCovered.ANY), false)
                ? new Agreement.Detailed(Truth.YES, Truth.NO, Day.on(REQUEST.minusYears(1)))
                : new Agreement.Stated(Truth.NO);
    }

    private YesNoFacts stated(Map<Criterion, Boolean> way) {
        var facts = YesNoFacts.ALL_NO;
        for (var entry : way.entrySet()) {
            if (entry.getKey() instanceof Stated stated && entry.getValue()) {
                for (var fact : axioms.following(stated.fact())) {
                    facts = facts.with(fact, Truth.YES);
                }
            }
        }
        var pending = way.getOrDefault(new PendingCase(), false)
                || way.keySet().stream()
                        .anyMatch(criterion -> criterion instanceof Charged && way.getOrDefault(criterion, false));
        return pending ? facts.with(YesNoFact.PENDING_CRIMINAL_CASE, Truth.YES) : facts;
    }

    private static AdminWarrant warrant(Map<Criterion, Boolean> way) {
        var possible = new ArrayList<>(List.of(AdminForm.values()));
        var wanted = false;
        for (var entry : way.entrySet()) {
            if (entry.getKey() instanceof AdministrativeWarrant warrant) {
                wanted |= entry.getValue();
                possible.removeIf(form -> warrant.forms().contains(form) != entry.getValue());
            }
        }
        return !wanted || possible.isEmpty()
                ? AdminWarrant.NONE
                : AdminWarrant.valueOf(possible.getFirst().name());
    }
}
