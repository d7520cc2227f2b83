package org.beloved.policy.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beloved.policy.Condition;
import org.beloved.policy.Criterion;
import org.beloved.policy.PolicyVersion;

/** Which facts a version reads, and which of them stand under a NOT: those stay unknown when they are missing. */
record FactsRead(Set<String> all, Set<String> negated) {

    static FactsRead by(PolicyVersion version) {
        var read = new FactsRead(new HashSet<>(), new HashSet<>());
        read.collect(version.rules().hold().when(), false);
        version.rules().notice().ifPresent(rule -> read.collect(rule.when(), false));
        return read;
    }

    private void collect(Condition condition, boolean underNot) {
        switch (condition) {
            case Condition.Leaf leaf -> add(leaf.criterion(), underNot);
            case Condition.Not not -> collect(not.of(), true);
            case Condition.Unless unless -> {
                collect(unless.rule(), underNot);
                collect(unless.exception(), true);
            }
            case Condition.All all -> all.of().forEach(part -> collect(part, underNot));
            case Condition.Any any -> any.of().forEach(part -> collect(part, underNot));
        }
    }

    private void add(Criterion criterion, boolean underNot) {
        var keys = keys(criterion);
        all.addAll(keys);
        if (underNot) {
            negated.addAll(keys);
        }
    }

    private static List<String> keys(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Always ignored -> List.of();
            case Criterion.Never ignored -> List.of();
            case Criterion.Stated stated -> List.of(stated.fact().key());
            case Criterion.MinimumAge ignored -> List.of("ageYears");
            case Criterion.Reimbursement ignored -> List.of("reimbursementAgreement");
            case Criterion.PendingCase ignored -> List.of("pendingCriminalCase", "charges");
            case Criterion.AdministrativeWarrant ignored -> List.of("adminWarrant");
            case Criterion.Convicted ignored -> List.of("convictions");
            case Criterion.Charged ignored -> List.of("charges");
        };
    }
}
