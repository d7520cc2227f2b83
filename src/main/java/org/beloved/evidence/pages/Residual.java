package org.beloved.evidence.pages;

import java.util.List;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.figures.Matter;
import org.beloved.evidence.figures.WhatIf;
import org.beloved.policy.Explanation;
import org.beloved.policy.Truth;
import org.beloved.policy.data.OffenseTableFile;
import org.beloved.policy.wording.ClauseWording;
import org.beloved.web.Language;

/**
 * What is left of a rule once everything assumed is put in: the clauses that each record is still asked, or what settles
 * the answer for all records at once.
 */
record Residual(boolean isSettled, List<Clause> clauses) {

    /** One clause in words, and how far the records answer it. */
    record Clause(String words, Matter.Answer told) {}

    static Residual of(WhatIf whatIf, DataSet set, Language language) {
        ClauseWording wording = new ClauseWording(language, OffenseTableFile.shipped());
        Explanation left = whatIf.residual();
        if (left.remaining().isEmpty()) {
            return new Residual(true, settledBy(left, wording));
        }
        return new Residual(
                false,
                left.remaining().stream()
                        .map(leaf -> new Clause(wording.must(leaf.criterion()), told(Matter.of(leaf.criterion()), set)))
                        .toList());
    }

    private static List<Clause> settledBy(Explanation left, ClauseWording wording) {
        return left.clauses().stream()
                .filter(clause -> clause.truth().isKnown())
                .map(clause -> new Clause(
                        wording.told(clause.clause().criterion(), clause.truth()),
                        clause.truth() == Truth.YES ? Matter.Answer.YES : Matter.Answer.NO))
                .toList();
    }

    /** A clause is told as far as the least told thing it asks. */
    private static Matter.Answer told(Iterable<Matter> asked, DataSet set) {
        Matter.Answer least = Matter.Answer.YES;
        for (Matter matter : asked) {
            Matter.Answer answer = matter.in(set);
            least = answer.compareTo(least) > 0 ? answer : least;
        }
        return least;
    }
}
