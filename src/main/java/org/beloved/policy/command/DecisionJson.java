package org.beloved.policy.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.policy.Condition.Leaf;
import org.beloved.policy.Decision;
import org.beloved.policy.Explanation;
import org.beloved.policy.Explanation.Reason;
import org.beloved.policy.Outcomes;
import org.beloved.policy.Truth;
import org.beloved.policy.wording.ClauseWording;
import org.beloved.web.Language;

/** The stable JSON shape of a decision. */
public final class DecisionJson {

    private final ClauseWording wording;

    public DecisionJson(Language language) {
        this.wording = new ClauseWording(language, Shipped.offenses());
    }

    public Map<String, Object> of(Decision decision, List<String> assumed) {
        var why = decision.whyHold();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("policy", decision.version().id());
        outcomes(fields, "hold", decision.hold());
        outcomes(fields, "notify", decision.notice());
        explanation(fields, why, decision.holdIfReopened().possible());
        fields.put("exceptions", decision.exceptions());
        fields.put("clauses", clauses(why));
        fields.put("confidence", why.confidence().name());
        var notice = new LinkedHashMap<String, Object>();
        explanation(notice, decision.whyNotice(), decision.noticeIfReopened().possible());
        fields.put("notifyExplained", notice);
        fields.put("assumed", assumed);
        fields.put("rounding", roundings(decision));
        fields.put("asOf", decision.version().validity().effective().written());
        return fields;
    }

    static void outcomes(Map<String, Object> fields, String name, Outcomes<?> outcomes) {
        fields.put(name, outcomes.name());
        if (!outcomes.isCertain()) {
            fields.put(name + "Possible", outcomes.possible());
        }
    }

    private void explanation(Map<String, Object> fields, Explanation why, List<? extends Enum<?>> possible) {
        fields.put(
                "reasons",
                why.reasons().stream().map(reason -> reason(reason, why)).toList());
        fields.put("notNeeded", why.notNeeded());
        fields.put("wouldChange", changes(why, possible));
        why.askNext().ifPresent(fact -> fields.put("ask", fact));
        if (!why.remaining().isEmpty()) {
            fields.put("remaining", why.remaining().stream().map(this::must).toList());
        }
        if (!why.isWhole()) {
            fields.put("cutOff", true);
        }
    }

    private Map<String, Object> reason(Reason reason, Explanation why) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("facts", reason.facts());
        fields.put(
                "clauses",
                reason.clauses().stream().map(leaf -> leaf.anchor().id()).toList());
        fields.put(
                "says",
                reason.clauses().stream()
                        .map(leaf -> wording.told(leaf.criterion(), truthOf(leaf, why)))
                        .toList());
        fields.put("confidence", reason.confidence().name());
        return fields;
    }

    private static Truth truthOf(Leaf leaf, Explanation why) {
        return why.clauses().stream()
                .filter(clause -> clause.clause().equals(leaf))
                .map(Explanation.ClauseTruth::truth)
                .findFirst()
                .orElse(Truth.UNKNOWN);
    }

    private static List<Map<String, Object>> changes(Explanation why, List<? extends Enum<?>> possible) {
        var changes = new ArrayList<Map<String, Object>>();
        for (var change : why.wouldChange()) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("facts", change.facts());
            fields.put("then", possible);
            fields.put("dependsOn", change.dependsOn());
            changes.add(fields);
        }
        return changes;
    }

    private String must(Leaf leaf) {
        return wording.must(leaf.criterion());
    }

    private List<Map<String, Object>> clauses(Explanation why) {
        var clauses = new ArrayList<Map<String, Object>>();
        for (var clause : why.clauses()) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("id", clause.clause().anchor().id());
            fields.put("truth", clause.truth().name());
            fields.put("says", wording.told(clause.clause().criterion(), clause.truth()));
            clauses.add(fields);
        }
        return clauses;
    }

    private static List<String> roundings(Decision decision) {
        return decision.leapDayMatters()
                ? List.of(
                        "birthday="
                                + decision.version()
                                        .rules()
                                        .rounding()
                                        .birthday()
                                        .name(),
                        "windowEnd="
                                + decision.version()
                                        .rules()
                                        .rounding()
                                        .windowEnd()
                                        .name())
                : List.of();
    }
}
