package org.beloved.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.beloved.policy.Ground.Clause;
import org.beloved.policy.Ground.Group;

/**
 * Explains a rule in which a clause stands both plainly and under a NOT. The walk of {@link Reasons} can be wrong
 * there, so every set of settled clauses is tried on the diagram, smallest first.
 */
final class MixedRule {

    /** More clauses than any rule we know; beyond it all settled clauses together are the one reason told. */
    private static final int TRIED_ONE_BY_ONE = 12;

    private final Diagram diagram;
    private final List<Clause> settled = new ArrayList<>();
    private final Ground ground;

    MixedRule(Condition condition, Ground ground) {
        this.diagram = Diagram.of(condition);
        this.ground = ground;
        for (var clause : ground.clauses()) {
            if (clause.truth().isKnown() && indexOf(clause.leaf().criterion()) < 0) {
                settled.add(clause);
            }
        }
    }

    Explanation explain(FactKeys keys) {
        var truth = diagram.truth(criterion -> known(criterion, -1));
        if (!truth.isKnown()) {
            return Explainer.open(new Group(1, List.of(ground), Truth.UNKNOWN), keys);
        }
        var reasons = reasons(truth);
        return new Explanation(
                new Group(1, List.of(ground), truth),
                keys,
                reasons,
                Explainer.changesOf(reasons),
                ground.reads() & ~reasons.union(),
                0);
    }

    private Antichain reasons(Truth truth) {
        if (settled.size() > TRIED_ONE_BY_ONE) {
            return product(-1);
        }
        var all = Antichain.none();
        for (int chosen = 0; chosen < 1 << settled.size(); chosen++) {
            var among = chosen;
            if (diagram.truth(criterion -> known(criterion, among)) == truth) {
                all = all.or(product(chosen));
            }
        }
        return all;
    }

    private Antichain product(int chosen) {
        var facts = Antichain.of(0);
        for (int i = 0; i < settled.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                var clause = settled.get(i);
                facts = facts.and(Reasons.of(clause, clause.truth() == Truth.YES));
            }
        }
        return facts;
    }

    private Truth known(Criterion criterion, int chosen) {
        var index = indexOf(criterion);
        return index >= 0 && (chosen >> index & 1) == 1 ? settled.get(index).truth() : Truth.UNKNOWN;
    }

    private int indexOf(Criterion criterion) {
        Function<Clause, Criterion> tested = clause -> clause.leaf().criterion();
        return settled.stream().map(tested).toList().indexOf(criterion);
    }
}
