package org.beloved.policy.deciding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.beloved.policy.Condition.Leaf;
import org.beloved.policy.Confidence;
import org.beloved.policy.Decision;
import org.beloved.policy.Explanation;
import org.beloved.policy.Outcomes;
import org.beloved.policy.Truth;

/**
 * One version's answer as it is shown.
 *
 * @param hold the outcome's name, NEEDS_INFO for several
 * @param reasons each smallest set of facts that settles the answer, in words; none where the rule needs no fact
 * @param changes what would reopen it, in words
 * @param remaining what is left of the rule when it is not settled
 */
record Verdict(
        String hold,
        List<String> possible,
        List<Line> lines,
        Why why,
        Confidence confidence,
        String notice,
        List<String> exceptions) {

    /** Why, and what would change it. */
    record Why(
            List<String> reasons,
            List<String> changes,
            List<String> notNeeded,
            List<String> remaining,
            Optional<String> ask) {}

    /** How a clause stands in the case. */
    enum Mark {
        HOLDS,
        FAILS,
        OPEN,
        NOT_NEEDED
    }

    /** One clause of the rule in this case. */
    record Line(Mark mark, String words) {}

    static Verdict of(Decision decision, CaseWords words) {
        var why = decision.whyHold();
        return new Verdict(
                decision.hold().name(),
                names(decision.hold()),
                lines(why, words),
                new Why(
                        why.reasons().stream()
                                .filter(reason -> !reason.facts().isEmpty())
                                .map(reason -> words.facts(reason.facts()))
                                .toList(),
                        why.wouldChange().stream()
                                .map(change -> words.facts(change.facts()))
                                .toList(),
                        why.notNeeded().stream().map(words::fact).distinct().toList(),
                        why.remaining().stream().map(words::must).toList(),
                        why.askNext().map(words::fact)),
                why.confidence(),
                decision.notice().name(),
                decision.exceptions());
    }

    private static List<String> names(Outcomes<?> outcomes) {
        return outcomes.possible().stream().map(Enum::name).toList();
    }

    private static List<Line> lines(Explanation why, CaseWords words) {
        var decided = new ArrayList<Leaf>();
        why.reasons().forEach(reason -> decided.addAll(reason.clauses()));
        var open = why.remaining();
        return why.clauses().stream()
                .map(clause -> new Line(mark(clause, decided, open), words.told(clause.clause(), clause.truth())))
                .toList();
    }

    private static Mark mark(Explanation.ClauseTruth clause, Collection<Leaf> decided, Collection<Leaf> open) {
        if (decided.contains(clause.clause())) {
            return clause.truth() == Truth.YES ? Mark.HOLDS : Mark.FAILS;
        }
        if (open.contains(clause.clause())) {
            return Mark.OPEN;
        }
        return Mark.NOT_NEEDED;
    }

    boolean isSettled() {
        return possible.size() == 1;
    }
}
