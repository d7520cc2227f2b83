package org.beloved.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beloved.policy.CaseFacts.AdminWarrant;
import org.beloved.policy.CaseFacts.Agreement;
import org.beloved.policy.CaseFacts.Bail;
import org.beloved.policy.CaseFacts.Charge;
import org.beloved.policy.CaseFacts.Conviction;
import org.beloved.policy.CaseFacts.Dates;
import org.beloved.policy.CaseFacts.Manner;
import org.beloved.policy.CaseFacts.Papers;
import org.beloved.policy.CaseFacts.Records;
import org.beloved.policy.Condition.Leaf;

/**
 * For each clause of a rule two cases that differ in that clause alone and come out differently. A clause without such a
 * pair is dead text, or a mistake in the tree.
 */
public final class Flips {

    private static final LocalDate REQUEST = LocalDate.of(2014, 6, 2);

    /** More mixes than this nobody waits for; no rule we know has half as many clauses. */
    private static final int MOST_CLAUSES = 16;

    private final Rule<?> rule;
    private final DateRounding rounding;
    private final List<Leaf> leaves;

    public Flips(Rule<?> rule, DateRounding rounding) {
        this.rule = rule;
        this.rounding = rounding;
        this.leaves = rule.when()
                .leaves()
                .filter(leaf -> !leaf.criterion().isConstant())
                .toList();
    }

    /** Two cases that show that a clause matters: where it does not hold, and where it does. */
    public record Flip(Leaf clause, CaseFacts without, CaseFacts with) {}

    /** One for each clause that matters. */
    public List<Flip> all() {
        return leaves.stream().flatMap(leaf -> flip(leaf).stream()).toList();
    }

    /** The clauses that never change the answer. */
    public List<Leaf> dead() {
        return leaves.stream().filter(leaf -> flip(leaf).isEmpty()).toList();
    }

    /** Tries every mix of the other clauses until flipping this one flips the answer. */
    private Optional<Flip> flip(Leaf asked) {
        for (int chosen = 0; chosen < 1 << Math.min(leaves.size(), MOST_CLAUSES); chosen++) {
            var others = new ArrayList<Leaf>();
            for (int i = 0; i < leaves.size(); i++) {
                if ((chosen >> i & 1) == 1 && leaves.get(i) != asked) {
                    others.add(leaves.get(i));
                }
            }
            var without = facts(others);
            others.add(asked);
            var with = facts(others);
            if (Exactness.truth(asked, without, rounding) == Truth.NO
                    && Exactness.truth(asked, with, rounding) == Truth.YES
                    && isAlone(asked, without, with)
                    && areOpposite(
                            Exactness.truth(rule.when(), without, rounding),
                            Exactness.truth(rule.when(), with, rounding))) {
                return Optional.of(new Flip(asked, without, with));
            }
        }
        return Optional.empty();
    }

    /** Whether every other clause says of the one case what it says of the other; any charge is a pending case too. */
    private boolean isAlone(Leaf asked, CaseFacts without, CaseFacts with) {
        var isCharge = asked.criterion() instanceof Criterion.Charged;
        return leaves.stream()
                .filter(leaf -> leaf != asked && !(isCharge && leaf.criterion() instanceof Criterion.PendingCase))
                .allMatch(leaf -> Exactness.truth(leaf, without, rounding) == Exactness.truth(leaf, with, rounding));
    }

    private static boolean areOpposite(Truth some, Truth other) {
        return some.isKnown() && some.not() == other;
    }

    /** A case in which these clauses hold and, as far as they can be told apart, no others. */
    private static CaseFacts facts(List<Leaf> holding) {
        var convictions = new ArrayList<Conviction>();
        var charges = new ArrayList<Charge>();
        var facts = new CaseFacts(
                new Dates(Day.on(REQUEST), Day.on(REQUEST)),
                DetainerForm.I_247,
                Age.years(0),
                Records.all(),
                Records.all(),
                new Agreement.Stated(Truth.NO),
                new Papers(YesNoFacts.ALL_NO, AdminWarrant.NONE));
        for (var leaf : holding) {
            facts = holds(facts, leaf.criterion(), convictions, charges);
        }
        return facts.withConvictions(new Records<>(convictions, true)).withCharges(new Records<>(charges, true));
    }

    private static CaseFacts holds(
            CaseFacts facts, Criterion criterion, List<Conviction> convictions, List<Charge> charges) {
        return switch (criterion) {
            case Criterion.Always ignored -> facts;
            case Criterion.Never ignored -> facts;
            case Criterion.Stated stated -> facts.with(stated.fact(), Truth.YES);
            case Criterion.MinimumAge age -> facts.with(Age.years(age.years()));
            case Criterion.Reimbursement ignored -> facts.with(new Agreement.Stated(Truth.YES));
            case Criterion.PendingCase ignored -> facts.with(YesNoFact.PENDING_CRIMINAL_CASE, Truth.YES);
            case Criterion.AdministrativeWarrant warrant ->
                facts.with(
                        warrant.forms().contains(Criterion.AdminForm.I_200) ? AdminWarrant.I_200 : AdminWarrant.I_205);
            case Criterion.Convicted convicted -> {
                for (int i = 0; i < convicted.minCount(); i++) {
                    convictions.add(conviction(convicted));
                }
                yield facts;
            }
            case Criterion.Charged charged -> {
                charges.add(charge(charged));
                yield facts;
            }
        };
    }

    private static Conviction conviction(Criterion.Convicted wanted) {
        var timing = wanted.timing();
        return new Conviction(
                OffenseClasses.of(Set.of(wanted.classes().iterator().next())),
                Day.on(REQUEST.minusYears(timing.withinYears().isPresent() ? 1 : 30)),
                timing.releasedWithinYears().isPresent() ? Day.on(REQUEST.minusMonths(1)) : Day.NONE,
                Truth.of(timing.inCustodyForIt()),
                Manner.ADULT);
    }

    private static Charge charge(Criterion.Charged wanted) {
        Bail bail = wanted.bailOver()
                .<Bail>map(figure -> new Bail.Set(new Dollars(figure.amount().add(BigDecimal.ONE))))
                .orElse(new Bail.Unknown());
        return new Charge(
                OffenseClasses.of(Set.of(wanted.classes().iterator().next())),
                bail,
                Truth.of(wanted.magistrateFinding()));
    }
}
