package org.beloved.evidence.counting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.evidence.records.Records;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.Condition;
import org.beloved.policy.Criterion;
import org.beloved.policy.DateRounding;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Truth;

/**
 * The same question for all engines: how many requests of each county and fiscal year each policy surely and possibly
 * honors. The peers get every clause already decided for every row, true, false or null.
 */
final class Question {

    /** One clause as read under one rounding. */
    record Leaf(Criterion criterion, DateRounding rounding) {}

    final Records records;
    final List<PolicyVersion> policies;
    final List<Periods.Group> groups;
    final Map<Leaf, Planes> leaves = new LinkedHashMap<>();
    final Planes asked;

    Question(Records records, List<PolicyVersion> policies) {
        this.records = records;
        this.policies = policies;
        this.groups = Periods.FISCAL_YEAR.groupsOf(records).stream()
                .filter(group -> group.level() == FacilityLevel.LOCAL && group.county().isPresent())
                .toList();
        Counterfactual ours = ours();
        asked = ours.asked();
        for (PolicyVersion policy : policies) {
            DateRounding rounding = policy.rules().rounding();
            policy.rules().hold().when().leaves().forEach(leaf -> leaves.computeIfAbsent(
                    new Leaf(leaf.criterion(), rounding), _ -> ours.of(leaf, rounding)));
        }
    }

    Counterfactual ours() {
        return new Counterfactual(
                records, CaseFacts.UNKNOWN.with(new CaseFacts.Agreement.Stated(Truth.UNKNOWN)));
    }

    /** Surely and at most, group by group, policy by policy. */
    List<int[]> counted(Counterfactual ours, List<PolicyVersion> some) {
        List<int[]> answers = new ArrayList<>();
        for (PolicyVersion policy : some) {
            int[] counts = new int[2 * groups.size()];
            int at = 0;
            for (Counterfactual.Count count : ours.under(policy, groups)) {
                counts[at++] = count.surely();
                counts[at++] = count.surely() + count.possibly();
            }
            answers.add(counts);
        }
        return answers;
    }

    int groupOf(int[] starts, int row) {
        int at = java.util.Arrays.binarySearch(starts, row);
        int group = at >= 0 ? at : -at - 2;
        return group >= 0 && row < groups.get(group).to() ? group : -1;
    }

    int[] starts() {
        return groups.stream().mapToInt(Periods.Group::from).toArray();
    }

    String sql(PolicyVersion policy) {
        var hold = policy.rules().hold();
        String applies = sql(hold.when(), policy.rules().rounding());
        return "(asked and ((" + applies + " and " + sql(Counterfactual.meansHonored(hold.ifTrue())) + ") or (not "
                + applies + " and " + sql(Counterfactual.meansHonored(hold.ifFalse())) + ")))";
    }

    private String sql(Condition condition, DateRounding rounding) {
        List<String> parts = condition.parts().stream().map(part -> sql(part, rounding)).toList();
        return switch (condition) {
            case Condition.All _ -> parts.isEmpty() ? "true" : "(" + String.join(" and ", parts) + ")";
            case Condition.Any _ -> parts.isEmpty() ? "false" : "(" + String.join(" or ", parts) + ")";
            case Condition.Not _ -> "(not " + parts.getFirst() + ")";
            case Condition.Unless _ -> "(" + parts.getFirst() + " and not " + parts.getLast() + ")";
            case Condition.Leaf leaf -> "c" + number(new Leaf(leaf.criterion(), rounding));
        };
    }

    private int number(Leaf leaf) {
        return List.copyOf(leaves.keySet()).indexOf(leaf);
    }

    static String sql(Truth truth) {
        return switch (truth) {
            case YES -> "true";
            case NO -> "false";
            case UNKNOWN -> "null::boolean";
        };
    }

    /** One scan for all the policies asked. */
    String query(List<PolicyVersion> some) {
        List<String> counts = new ArrayList<>();
        for (PolicyVersion policy : some) {
            counts.add("count(*) filter (where " + sql(policy) + ")");
            counts.add("count(*) filter (where " + sql(policy) + " is not false)");
        }
        return "select grp, " + String.join(", ", counts) + " from requests where grp >= 0 group by grp order by grp";
    }
}
