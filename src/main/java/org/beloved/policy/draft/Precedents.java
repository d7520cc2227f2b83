package org.beloved.policy.draft;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beloved.policy.Condition;
import org.beloved.policy.Criterion;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.PolicyVersion.Clause;
import org.beloved.policy.PolicyVersion.OtherClauses;
import org.beloved.policy.Proof;
import org.beloved.policy.provision.ModelRule;
import org.beloved.policy.provision.ProvisionBook;
import org.beloved.policy.provision.ProvisionRule;
import org.beloved.policy.strict.Axioms;
import org.beloved.policy.strict.HeldCases;

/** Which versions have a clause already: by proof for what is asked of a hold, by the code of the clause for the rest. */
public final class Precedents {

    private final PolicyBook book;
    private final Axioms axioms;

    public Precedents(PolicyBook book, Axioms axioms) {
        this.book = book;
        this.axioms = axioms;
    }

    /** The versions that have all of what the provision says. */
    public List<PolicyVersion> of(ProvisionRule provision, ProvisionBook provisions) {
        return book.versions().stream()
                .filter(version -> has(version, provision, provisions))
                .toList();
    }

    private boolean has(PolicyVersion version, ProvisionRule provision, ProvisionBook provisions) {
        return provision.hold().map(rule -> asksFor(version, rule)).orElse(true)
                && provision.notice().map(rule -> keepsSilent(version)).orElse(true)
                && hasClause(version, provision, provisions, OtherClauses::interview)
                && hasClause(version, provision, provisions, OtherClauses::access)
                && hasClause(version, provision, provisions, OtherClauses::staffTime);
    }

    /** A place that holds no one at all has none of these clauses: it has no need of them. */
    private boolean asksFor(PolicyVersion version, Condition rule) {
        var held = HeldCases.of(version.rules().hold());
        return !HeldCases.areNone(held) && implies(held, rule);
    }

    private static boolean keepsSilent(PolicyVersion version) {
        return version.rules()
                .notice()
                .map(rule -> HeldCases.areNone(HeldCases.told(rule)))
                .orElse(true);
    }

    private interface Which {
        Optional<Clause> in(OtherClauses clauses);
    }

    private static boolean hasClause(
            PolicyVersion version, ProvisionRule provision, ProvisionBook provisions, Which which) {
        var wanted = which.in(provision.clauses());
        return wanted.isEmpty()
                || which.in(version.clauses())
                        .filter(clause -> provisions.strength(clause.code())
                                >= provisions.strength(wanted.get().code()))
                        .isPresent();
    }

    /** The versions whose hold rule is, in every case, the one drafted. */
    public List<PolicyVersion> equalTo(ModelRule model) {
        return model.hold().stream()
                .flatMap(rule -> book.versions().stream().filter(version -> {
                    var held = HeldCases.of(version.rules().hold());
                    return implies(held, rule) && implies(rule, held);
                }))
                .toList();
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
