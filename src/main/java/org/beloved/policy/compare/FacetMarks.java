package org.beloved.policy.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beloved.policy.Condition;
import org.beloved.policy.Condition.All;
import org.beloved.policy.Confidence;
import org.beloved.policy.Criterion;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.PolicyVersion.Clause;
import org.beloved.policy.PolicyVersion.OtherClauses;
import org.beloved.policy.Proof;
import org.beloved.policy.provision.ModelRule;
import org.beloved.policy.strict.Axioms;
import org.beloved.policy.strict.HeldCases;

/** Marks what a version says against what the request asks; for the hold rule by proof, never by comparing words. */
final class FacetMarks {

    private static final Condition EVERY_CASE = new All(List.of());

    private final ModelRule model;
    private final Axioms axioms;

    FacetMarks(ModelRule model, Axioms axioms) {
        this.model = model;
        this.axioms = axioms;
    }

    Mark of(Facet facet, PolicyVersion version) {
        return switch (facet) {
            case HOLDS -> holds(version);
            case WARRANT, CONVICTION, AGE, REIMBURSEMENT -> condition(facet, version);
            case CAP -> version.rules().cap().isPresent() ? Mark.NOT_ASKED : Mark.NOT_CHECKED;
            case NOTICE -> notice(version);
            case INTERVIEW -> clause(model.clauses().interview(), version.clauses(), OtherClauses::interview);
            case ACCESS -> clause(model.clauses().access(), version.clauses(), OtherClauses::access);
            case STAFF_TIME -> clause(model.clauses().staffTime(), version.clauses(), OtherClauses::staffTime);
        };
    }

    private Mark holds(PolicyVersion version) {
        var held = HeldCases.of(version.rules().hold());
        if (model.hold().isEmpty()) {
            return Mark.NOT_ASKED;
        }
        if (implies(held, model.hold().get())) {
            return Mark.AS_MODEL;
        }
        return implies(EVERY_CASE, held) ? Mark.FAR : Mark.PART_WAY;
    }

    /** As the request where nobody is held in any case without what it asks for. */
    private Mark condition(Facet facet, PolicyVersion version) {
        var held = HeldCases.of(version.rules().hold());
        var asked = asked(facet);
        var speaks = speaksOf(facet, held);
        if (asked.isEmpty()) {
            return speaks ? Mark.NOT_ASKED : unmentioned(version);
        }
        if (implies(held, asked.get())) {
            return Mark.AS_MODEL;
        }
        if (speaks) {
            return Mark.PART_WAY;
        }
        return implies(EVERY_CASE, held) ? Mark.FAR : unmentioned(version);
    }

    private static Mark unmentioned(PolicyVersion version) {
        return isSeen(version) ? Mark.SILENT : Mark.NOT_CHECKED;
    }

    /** A rule known from a list or a summary only may say more than we were told. */
    private static boolean isSeen(PolicyVersion version) {
        return version.background().confidence().compareTo(Confidence.MEDIUM_HIGH) >= 0;
    }

    private static boolean speaksOf(Facet facet, Condition rule) {
        return rule.leaves().map(Condition.Leaf::criterion).anyMatch(criterion -> Facet.of(criterion) == facet);
    }

    private Optional<Condition> asked(Facet facet) {
        var parts = model.hold().stream()
                .flatMap(rule -> rule instanceof All all ? all.of().stream() : Stream.of(rule))
                .filter(part -> speaksOf(facet, part))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new All(parts));
    }

    private Mark notice(PolicyVersion version) {
        if (version.rules().notice().isEmpty()) {
            return Mark.SILENT;
        }
        var told = HeldCases.told(version.rules().notice().get());
        if (model.notice().isEmpty()) {
            return Mark.NOT_ASKED;
        }
        if (implies(told, model.notice().get())) {
            return Mark.AS_MODEL;
        }
        return implies(EVERY_CASE, told) ? Mark.FAR : Mark.PART_WAY;
    }

    private interface Which {
        Optional<Clause> in(OtherClauses clauses);
    }

    private Mark clause(Optional<Clause> asked, OtherClauses clauses, Which which) {
        var said = which.in(clauses);
        if (said.isEmpty()) {
            return Mark.NOT_CHECKED;
        }
        if (asked.isEmpty()) {
            return Mark.NOT_ASKED;
        }
        var goes = model.book().strength(said.get().code());
        return goes >= model.book().strength(asked.get().code()) ? Mark.AS_MODEL : goes > 0 ? Mark.PART_WAY : Mark.FAR;
    }

    private boolean implies(Condition some, Condition other) {
        var criteria = new LinkedHashSet<Criterion>();
        Stream.of(some, other)
                .flatMap(Condition::leaves)
                .map(Condition.Leaf::criterion)
                .forEach(criteria::add);
        return new Proof(axioms.among(criteria)).implies(some, other);
    }
}
