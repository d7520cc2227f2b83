package org.beloved.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.beloved.policy.data.PolicyFiles;
import org.junit.jupiter.api.Test;

/**
 * For every clause of every shipped rule there are two cases that differ in that clause alone and come out differently:
 * decided here once more, by the engine itself, and counted.
 */
class EveryLeafMattersTest {

    private final List<String> shown = new ArrayList<>();
    private final TreeMap<String, Integer> ways = new TreeMap<>();

    @Test
    void everyClauseOfEveryShippedRuleMattersBothWays() {
        var clauses = 0;
        for (var place : PolicyFiles.shipped().places()) {
            for (var version : place.versions()) {
                clauses += look(version, "hold", version.rules().hold());
                if (version.rules().notice().isPresent()) {
                    clauses += look(version, "notice", version.rules().notice().get());
                }
            }
        }
        System.out.println("clauses that flip an answer: " + shown.size() + " of " + clauses + " " + ways);
        assertThat(clauses).isGreaterThan(110);
        assertThat(shown).hasSize(clauses).doesNotHaveDuplicates();
    }

    private int look(PolicyVersion version, String which, Rule<?> rule) {
        var flips = new Flips(rule, version.rules().rounding());
        assertThat(flips.dead()).as(version.id() + " " + which).isEmpty();
        for (var flip : flips.all()) {
            var without = decided(version, which, flip.without());
            var with = decided(version, which, flip.with());
            assertThat(without).as(version.id() + " " + flip.clause()).isNotEqualTo(with);
            shown.add(version.id() + " " + which + " " + flip.clause().anchor().id());
            ways.merge(which + " " + without + "→" + with, 1, Integer::sum);
        }
        return (int) rule.when()
                .leaves()
                .filter(leaf -> !leaf.criterion().isConstant())
                .count();
    }

    private static String decided(PolicyVersion version, String which, CaseFacts facts) {
        var decision = version.decide(facts);
        return which.equals("hold") ? decision.hold().name() : decision.notice().name();
    }
}
