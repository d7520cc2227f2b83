package org.beloved.policy.command;

import java.util.ArrayList;
import java.util.List;
import org.beloved.policy.Decision;
import org.beloved.policy.Explanation;
import org.beloved.policy.PlaceDecision;
import org.beloved.policy.wording.ClauseWording;
import org.beloved.policy.wording.Phrases;
import org.beloved.policy.wording.RuleWording;
import org.beloved.web.Language;

/** A decision as a person reads it in a terminal. */
final class DecisionText {

    private final Phrases phrases;
    private final ClauseWording clauses;
    private final RuleWording rules;

    DecisionText(Language language) {
        this.phrases = Phrases.in(language);
        this.clauses = new ClauseWording(language, Shipped.offenses());
        this.rules = new RuleWording(language, Shipped.offenses());
    }

    List<String> lines(Decision decision, List<String> assumed) {
        var lines = new ArrayList<String>();
        lines.add(decision.version().id());
        lines.add("  " + rules.hold(decision.hold()));
        var why = decision.whyHold();
        for (var clause : why.clauses()) {
            lines.add("    " + mark(clause) + " " + clauses.told(clause.clause().criterion(), clause.truth()));
        }
        list(
                lines,
                "reasons",
                why.reasons().stream().map(reason -> join(reason.facts())).toList());
        list(lines, "notNeeded", why.notNeeded());
        list(
                lines,
                "wouldChange",
                why.wouldChange().stream().map(change -> join(change.facts())).toList());
        list(lines, "ask", why.askNext().stream().toList());
        list(lines, "assumed", assumed);
        lines.add("  " + rules.notice(decision.notice()));
        lines.add("  " + phrases.say("policy.notAdvice"));
        return lines;
    }

    List<String> lines(PlaceDecision decision) {
        var lines = new ArrayList<String>();
        lines.add(rules.hold(decision.hold()));
        lines.add(rules.notice(decision.notice()));
        for (var layer : decision.layers()) {
            lines.add("");
            lines.add(phrases.say("policy.layer." + layer.layer().name()) + ":");
            lines.addAll(lines(layer.decision(), List.of()));
        }
        return lines;
    }

    private static String mark(Explanation.ClauseTruth clause) {
        return switch (clause.truth()) {
            case YES -> "+";
            case NO -> "-";
            case UNKNOWN -> "?";
        };
    }

    private static String join(List<String> facts) {
        return String.join(" + ", facts);
    }

    private void list(List<String> lines, String what, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("  " + phrases.say("policy.decision." + what) + ": " + String.join("; ", items));
        }
    }
}
