package org.beloved.evidence.counting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.beloved.evidence.records.RecordFacts;
import org.beloved.evidence.records.Records;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.Condition;
import org.beloved.policy.DateRounding;
import org.beloved.policy.DetainerForm;
import org.beloved.policy.HoldOutcome;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Rule;
import org.beloved.policy.Truth;

/**
 * How many requests of a data set would be honored under a policy: surely, possibly, surely not. What leaves the jail a
 * choice is possible; what a form never asked for is surely not. Where a rule reads one clause both ways, Kleene's
 * logic may say "possibly" of a case that is settled, never the other way round.
 */
public final class Counterfactual {

    private final Records records;
    private final CaseFacts assumed;
    private final Kinds kinds;
    private final Map<DateRounding, Clauses> clauses = new ConcurrentHashMap<>();
    private final Planes holdAsked;

    /** @param assumed the facts that hold where a record says nothing */
    public Counterfactual(Records records, CaseFacts assumed) {
        this.records = records;
        this.assumed = assumed;
        this.kinds = new Kinds(records);
        this.holdAsked = holdAsked();
    }

    /**
     * One group's answer; the three add up to the group's records.
     *
     * @param possibly neither surely nor surely not
     */
    public record Count(Periods.Group group, int surely, int possibly, int surelyNot) {

        public int total() {
            return surely + possibly + surelyNot;
        }
    }

    public List<Count> under(PolicyVersion version, List<Periods.Group> groups) {
        Planes honored = honored(version.rules());
        return groups.stream().map(group -> count(honored, group)).toList();
    }

    /** Whether one record would be honored; as counted. */
    Truth honors(PolicyVersion version, int row) {
        return honored(version.rules()).at(row);
    }

    /** Whether a request asked for a hold at all. */
    Planes asked() {
        return holdAsked;
    }

    private static Count count(Planes honored, Periods.Group group) {
        int surely = honored.surelyIn(group.from(), group.to());
        int atMost = honored.atMostIn(group.from(), group.to());
        return new Count(group, surely, atMost - surely, group.size() - atMost);
    }

    private Planes honored(PolicyVersion.Rules rules) {
        Rule<HoldOutcome> hold = rules.hold();
        Planes applies = of(hold.when(), rules.rounding());
        Planes ifTrue = Planes.all(
                records.size(), List.of(applies, Planes.constant(records.size(), meansHonored(hold.ifTrue()))));
        Planes ifFalse = Planes.all(
                records.size(), List.of(applies.not(), Planes.constant(records.size(), meansHonored(hold.ifFalse()))));
        return Planes.all(records.size(), List.of(holdAsked, Planes.any(records.size(), List.of(ifTrue, ifFalse))));
    }

    static Truth meansHonored(HoldOutcome outcome) {
        return switch (outcome) {
            case HONOR, MUST_HONOR -> Truth.YES;
            case MAY_HONOR, NO_STATE_DUTY, NO_VERSION -> Truth.UNKNOWN;
            case DECLINE, NOT_REQUESTED -> Truth.NO;
        };
    }

    Planes of(Condition condition, DateRounding rounding) {
        List<Planes> parts =
                condition.parts().stream().map(part -> of(part, rounding)).toList();
        return switch (condition) {
            case Condition.All _ -> Planes.all(records.size(), parts);
            case Condition.Any _ -> Planes.any(records.size(), parts);
            case Condition.Not _ -> parts.getFirst().not();
            case Condition.Unless _ ->
                Planes.all(
                        records.size(),
                        List.of(parts.getFirst(), parts.getLast().not()));
            case Condition.Leaf leaf ->
                clauses.computeIfAbsent(rounding, _ -> new Clauses(records, kinds, assumed, rounding))
                        .of(leaf.criterion());
        };
    }

    private Planes holdAsked() {
        PlanesBuilder planes = new PlanesBuilder(records.size());
        for (Kinds.Kind kind : kinds.by(Kinds.Column.FORM)) {
            planes.put(kind.rows(), form(kind.sample()).asksForHold());
        }
        return planes.build();
    }

    private DetainerForm form(int row) {
        return RecordFacts.form(records.form(row), assumed);
    }
}
