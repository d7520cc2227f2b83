package org.beloved.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.beloved.policy.data.PolicyFiles;
import org.junit.jupiter.api.Test;

/**
 * For every clause of every shipped rule there are two cases that differ in that clause alone and come out differently.
 * A clause without such a pair would be dead text, or a mistake in the tree.
 */
class EveryLeafMattersTest {

    private static final LocalDate REQUEST = LocalDate.of(2014, 6, 2);

    private int shown;

    /** Two cases that show that a clause matters. */
    private record Pair(CaseFacts without, CaseFacts with) {}

    @Test
    void everyClauseOfEveryShippedRuleMattersBothWays() {
        var dead = new ArrayList<String>();
        for (var place : PolicyFiles.shipped().places()) {
            for (var version : place.versions()) {
                look(version, "hold", version.rules().hold(), dead);
                version.rules().notice().ifPresent(rule -> look(version, "notice", rule, dead));
            }
        }
        assertThat(shown).as("clauses shown to matter").isGreaterThan(110);
        assertThat(dead).isEmpty();
    }

    private <O extends Enum<O>> void look(PolicyVersion version, String which, Rule<O> rule, List<String> dead) {
        var leaves = rule.when()
                .leaves()
                .filter(leaf -> !leaf.criterion().isConstant())
                .toList();
        for (var leaf : leaves) {
            if (pair(version.rules().rounding(), rule, leaves, leaf).isPresent()) {
                shown++;
            } else {
                dead.add(version.id() + " " + which + " " + leaf.anchor().id());
            }
        }
    }

    /** Tries every mix of the other clauses until flipping this one flips the answer. */
    private static <O extends Enum<O>> Optional<Pair> pair(
            DateRounding rounding, Rule<O> rule, List<Leaf> leaves, Leaf asked) {
        for (int chosen = 0; chosen < 1 << leaves.size(); chosen++) {
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
                    && areOpposite(
                            Exactness.truth(rule.when(), without, rounding),
                            Exactness.truth(rule.when(), with, rounding))) {
                return Optional.of(new Pair(without, with));
            }
        }
        return Optional.empty();
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
        var recent = wanted.timing().hasWindow();
        return new Conviction(
                OffenseClasses.of(java.util.Set.of(wanted.classes().iterator().next())),
                Day.on(recent ? REQUEST.minusYears(1) : REQUEST.minusYears(30)),
                recent && wanted.timing().releasedWithinYears().isPresent() ? Day.on(REQUEST.minusMonths(1)) : Day.NONE,
                Truth.of(wanted.timing().inCustodyForIt()),
                Manner.ADULT);
    }

    private static Charge charge(Criterion.Charged wanted) {
        Bail bail = wanted.bailOver()
                .<Bail>map(figure -> new Bail.Set(new Dollars(figure.amount().add(java.math.BigDecimal.ONE))))
                .orElse(new Bail.Unknown());
        return new Charge(
                OffenseClasses.of(java.util.Set.of(wanted.classes().iterator().next())),
                bail,
                Truth.of(wanted.magistrateFinding()));
    }
}
