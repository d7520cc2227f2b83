package org.beloved.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.predicates.satisfiability.SATPredicate;

/** Our diagrams against a solver written by others. */
class DiagramOracleTests {

    private final FormulaFactory formulas = new FormulaFactory();
    private final Map<Criterion, Formula> variables = new HashMap<>();

    @Test
    void equalRulesAreTheSameNodeAndImplicationIsWhatASolverSays() {
        var dice = new Dice(820);
        var equal = 0;
        var implied = 0;
        for (int draw = 0; draw < 3000; draw++) {
            var some = draw % 2 == 0 ? dice.plainTree(3) : dice.tree(3);
            var other = draw % 5 == 0 ? new Condition.Not(new Condition.Not(some)) : dice.plainTree(3);
            var table = new DiagramTable();
            var same = table.of(some) == table.of(other);
            assertThat(same).isEqualTo(isTautology(formulas.equivalence(formula(some), formula(other))));
            var implies = new Proof(List.of()).implies(some, other);
            assertThat(implies).isEqualTo(isTautology(formulas.implication(formula(some), formula(other))));
            equal += same ? 1 : 0;
            implied += implies ? 1 : 0;
        }
        assertThat(equal).isBetween(600, 2400);
        assertThat(implied).isBetween(700, 2700);
    }

    @Test
    void aProofInAWorldOfAxiomsIsWhatASolverSays() {
        var dice = new Dice(38);
        var implied = 0;
        for (int draw = 0; draw < 1500; draw++) {
            var some = dice.plainTree(3);
            var other = dice.plainTree(3);
            var criteria = some.leaves().map(Condition.Leaf::criterion).toList();
            var then = other.leaves().map(Condition.Leaf::criterion).toList();
            var axiom = Axiom.implies(dice.of(criteria), dice.of(then), "drawn", false);
            var implies = new Proof(List.of(axiom)).implies(some, other);
            var world = formulas.implication(
                    variable(axiom.ifAll().iterator().next()),
                    variable(axiom.thenAny().iterator().next()));
            assertThat(implies)
                    .isEqualTo(isTautology(formulas.implication(formulas.and(world, formula(some)), formula(other))));
            implied += implies ? 1 : 0;
        }
        assertThat(implied).isBetween(100, 1400);
    }

    @Test
    void everyDifferenceShownIsOne() {
        var dice = new Dice(533);
        var shown = 0;
        for (int draw = 0; draw < 1000; draw++) {
            var some = dice.plainTree(3);
            var other = dice.plainTree(3);
            for (var way : new Proof(List.of()).differences(some, other)) {
                shown++;
                var facts = CaseFacts.UNKNOWN;
                for (var entry : way.entrySet()) {
                    facts = facts.with(((Criterion.Stated) entry.getKey()).fact(), Truth.of(entry.getValue()));
                }
                assertThat(Exactness.truth(some, facts, DateRounding.NEVER_LONGER))
                        .isEqualTo(Truth.YES);
                assertThat(Exactness.truth(other, facts, DateRounding.NEVER_LONGER))
                        .isEqualTo(Truth.NO);
            }
        }
        assertThat(shown).isGreaterThan(1000);
    }

    private Formula variable(Criterion criterion) {
        return variables.computeIfAbsent(criterion, ignored -> formulas.variable("v" + variables.size()));
    }

    private Formula formula(Condition condition) {
        return switch (condition) {
            case Condition.All all ->
                formulas.and(all.of().stream().map(this::formula).toList());
            case Condition.Any any ->
                formulas.or(any.of().stream().map(this::formula).toList());
            case Condition.Not not -> formula(not.of()).negate();
            case Condition.Unless unless ->
                formulas.and(formula(unless.rule()), formula(unless.exception()).negate());
            case Condition.Leaf leaf -> variable(leaf.criterion());
        };
    }

    private boolean isTautology(Formula formula) {
        return !formula.negate().holds(new SATPredicate(formulas));
    }
}
