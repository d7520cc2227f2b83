package org.beloved.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beloved.policy.Criterion.Stated;
import org.beloved.policy.Explanation.Change;
import org.beloved.policy.Explanation.Reason;
import org.junit.jupiter.api.Test;

/** Two evaluators on purpose, over the same random rules and cases. */
class EnginePropertyTests {

    private static final int DRAWS = 1200;
    private static final DateRounding ROUNDING = DateRounding.NEVER_LONGER;

    @Test
    void theEngineNeverSaysMoreThanEveryCompletionAndTheGroundTreeAgrees() {
        var dice = new Dice(20111018);
        var settled = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            var rule = dice.tree(3);
            var facts = dice.facts();
            var truth = Exactness.truth(rule, facts, ROUNDING);
            assertThat(new Grounding(facts, FactKeys.of(facts, FactKeys.Grain.FIELD), ROUNDING)
                            .of(rule)
                            .truth())
                    .isEqualTo(Evaluation.of(rule, facts, ROUNDING));
            if (truth.isKnown()) {
                settled++;
                for (var whole : Completions.of(facts, rule)) {
                    assertThat(PlainEvaluator.holds(rule, whole))
                            .as("draw %s: %s on %s", draw, rule, whole)
                            .isEqualTo(truth == Truth.YES);
                }
            }
        }
        assertThat(settled).as("settled cases looked at").isBetween(DRAWS / 4, DRAWS);
    }

    @Test
    void aCaseOfWhichAllIsKnownIsAlwaysSettled() {
        var dice = new Dice(11);
        for (int draw = 0; draw < 500; draw++) {
            var rule = dice.tree(3);
            for (var whole :
                    Completions.of(dice.facts(), rule).stream().limit(20).toList()) {
                assertThat(Exactness.truth(rule, whole, ROUNDING))
                        .isEqualTo(Truth.of(PlainEvaluator.holds(rule, whole)));
            }
        }
    }

    @Test
    void learningAFactNeverFlipsASettledAnswer() {
        var dice = new Dice(48);
        var learned = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            var rule = dice.tree(3);
            var facts = dice.facts();
            var before = Exactness.truth(rule, facts, ROUNDING);
            var fact = dice.of(YesNoFact.values());
            if (before.isKnown() && !facts.papers().stated().get(fact).isKnown()) {
                learned++;
                for (var value : List.of(Truth.YES, Truth.NO)) {
                    assertThat(Exactness.truth(rule, facts.with(fact, value), ROUNDING))
                            .isEqualTo(before);
                }
            }
        }
        assertThat(learned).isGreaterThan(60);
    }

    @Test
    void overPlainFactsTheAnswerIsExact() {
        var dice = new Dice(287);
        var mixed = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            var rule = dice.plainTree(4);
            var facts = dice.facts();
            var outcomes = Completions.of(onlyStated(facts), rule).stream()
                    .map(whole -> PlainEvaluator.holds(rule, whole))
                    .collect(Collectors.toSet());
            var expected = outcomes.size() == 2 ? Truth.UNKNOWN : Truth.of(outcomes.contains(true));
            assertThat(Exactness.truth(rule, facts, ROUNDING)).as("%s", rule).isEqualTo(expected);
            if (Exactness.isPure(rule)) {
                assertThat(Evaluation.of(rule, facts, ROUNDING)).isEqualTo(expected);
            } else {
                mixed++;
            }
        }
        assertThat(mixed).as("rules with a clause both ways").isGreaterThan(100);
    }

    private static CaseFacts onlyStated(CaseFacts facts) {
        var stated = facts.papers().stated();
        var known = YesNoFacts.ALL_NO;
        for (var fact : YesNoFact.values()) {
            known = known.with(fact, stated.get(fact));
        }
        return new CaseFacts(
                new CaseFacts.Dates(Day.on(Dice.REQUEST), Day.on(Dice.REQUEST)),
                DetainerForm.ASSUMED_HOLD,
                Age.years(30),
                CaseFacts.Records.all(),
                CaseFacts.Records.all(),
                new CaseFacts.Agreement.Stated(Truth.NO),
                new CaseFacts.Papers(known, CaseFacts.AdminWarrant.NONE));
    }

    @Test
    void notOfAllIsAnyOfNotsWithTheSameReasons() {
        var dice = new Dice(1871);
        for (int draw = 0; draw < DRAWS / 4; draw++) {
            var parts = List.of(dice.tree(2), dice.tree(2), dice.tree(1));
            var facts = dice.facts();
            var one = new Condition.Not(new Condition.All(parts));
            var other = new Condition.Any(
                    parts.stream().<Condition>map(Condition.Not::new).toList());
            assertThat(Exactness.truth(one, facts, ROUNDING)).isEqualTo(Exactness.truth(other, facts, ROUNDING));
            assertThat(facts(Explainer.explain(one, facts, ROUNDING)))
                    .isEqualTo(facts(Explainer.explain(other, facts, ROUNDING)));
        }
    }

    @Test
    void aNotKeepsEveryReason() {
        var dice = new Dice(789);
        for (int draw = 0; draw < DRAWS / 4; draw++) {
            var rule = dice.tree(3);
            var facts = dice.facts();
            assertThat(facts(Explainer.explain(new Condition.Not(rule), facts, ROUNDING)))
                    .isEqualTo(facts(Explainer.explain(rule, facts, ROUNDING)));
        }
    }

    private static Set<Set<String>> facts(Explanation why) {
        return why.reasons().stream().map(Reason::facts).map(Set::copyOf).collect(Collectors.toSet());
    }

    @Test
    void overPlainFactsTheReasonsAreExactlyTheSmallestSetsThatSettleIt() {
        var dice = new Dice(311);
        var settled = 0;
        for (int draw = 0; draw < DRAWS / 2; draw++) {
            var rule = dice.plainTree(3);
            var facts = onlyStated(dice.facts());
            if (!Exactness.truth(rule, facts, ROUNDING).isKnown()) {
                continue;
            }
            settled++;
            assertThat(facts(Explainer.explain(rule, facts, ROUNDING)))
                    .as("%s on %s", rule, facts.papers().stated())
                    .isEqualTo(smallestSettling(rule, facts));
        }
        assertThat(settled).isGreaterThan(150);
    }

    private static Set<Set<String>> smallestSettling(Condition rule, CaseFacts facts) {
        var known = EnumSet.noneOf(YesNoFact.class);
        rule.leaves().forEach(leaf -> {
            if (leaf.criterion() instanceof Stated stated
                    && facts.papers().stated().get(stated.fact()).isKnown()) {
                known.add(stated.fact());
            }
        });
        var order = List.copyOf(known);
        var settling = IntStream.range(0, 1 << order.size())
                .boxed()
                .filter(chosen -> isSettledBy(rule, facts, order, chosen))
                .toList();
        return settling.stream()
                .filter(chosen -> settling.stream().noneMatch(less -> !less.equals(chosen) && (less & chosen) == less))
                .map(chosen -> IntStream.range(0, order.size())
                        .filter(i -> (chosen >> i & 1) == 1)
                        .mapToObj(i -> order.get(i).key())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static boolean isSettledBy(Condition rule, CaseFacts facts, List<YesNoFact> order, int chosen) {
        var kept = facts;
        for (var fact : YesNoFact.values()) {
            var index = order.indexOf(fact);
            if (index < 0 || (chosen >> index & 1) == 0) {
                kept = kept.with(fact, Truth.UNKNOWN);
            }
        }
        return Completions.of(kept, rule).stream()
                        .map(whole -> PlainEvaluator.holds(rule, whole))
                        .distinct()
                        .count()
                == 1;
    }

    @Test
    void reasonsAndChangesAreEachOthersSmallestHittingSets() {
        var dice = new Dice(2203);
        var looked = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            var rule = dice.tree(3);
            var why = Explainer.explain(rule, dice.facts(), ROUNDING);
            var reasons = facts(why);
            if (reasons.isEmpty() || reasons.contains(Set.of()) || !why.isWhole()) {
                continue;
            }
            looked++;
            var changes = why.wouldChange().stream()
                    .map(Change::facts)
                    .map(Set::copyOf)
                    .collect(Collectors.toSet());
            assertThat(changes).isEqualTo(hittingSets(reasons));
            assertThat(hittingSets(changes)).isEqualTo(reasons);
            var needed = union(reasons);
            assertThat(union(changes)).isEqualTo(needed);
            assertThat(why.notNeeded()).doesNotContainAnyElementsOf(needed);
        }
        assertThat(looked).isGreaterThan(DRAWS / 4);
    }

    private static Set<String> union(Set<Set<String>> sets) {
        return sets.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static Set<Set<String>> hittingSets(Set<Set<String>> sets) {
        Set<Set<String>> hitting = new LinkedHashSet<>(List.of(Set.of()));
        for (var set : sets) {
            Set<Set<String>> longer = new HashSet<>();
            for (var before : hitting) {
                if (set.stream().anyMatch(before::contains)) {
                    longer.add(before);
                } else {
                    set.forEach(fact -> {
                        var more = new HashSet<>(before);
                        more.add(fact);
                        longer.add(more);
                    });
                }
            }
            hitting = longer.stream()
                    .filter(one -> longer.stream().noneMatch(less -> !less.equals(one) && one.containsAll(less)))
                    .collect(Collectors.toSet());
        }
        return hitting;
    }

    @Test
    void aCompleteListShorterThanTheCountAskedForSettlesItAlone() {
        for (var convictions : List.of("[]", "[{'classes':['MISDEMEANOR']}]")) {
            var decision = Cases.decide("us-nm-taos-2011", "{'convictions':" + convictions + "}");
            assertThat(decision.hold().name()).isEqualTo("DECLINE");
            assertThat(decision.whyHold().reasons()).hasSize(1);
            assertThat(decision.whyHold().reasons().getFirst().facts()).contains("convictions");
        }
    }

    @Test
    void everyShippedRuleIsDecidedExactly() {
        var mixed = new ArrayList<String>();
        var rules = 0;
        for (var version : Cases.BOOK.versions()) {
            rules++;
            if (!Exactness.isPure(version.rules().hold().when())
                    || !version.rules()
                            .notice()
                            .map(rule -> Exactness.isPure(rule.when()))
                            .orElse(true)) {
                mixed.add(version.id());
            }
        }
        assertThat(rules).isEqualTo(41);
        assertThat(mixed).as("rules for which the diagram must decide").isEmpty();
    }
}
