package org.beloved.evidence.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.beloved.evidence.figures.Figures;
import org.beloved.evidence.figures.Named;
import org.beloved.evidence.figures.SetFigures;
import org.beloved.evidence.figures.WhatIf;
import org.beloved.policy.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of the records.
 *
 * @param policy the versions to try, by id; the first is shown large
 * @param set the data set of an address of long standing; empty for what is shown today
 * @param sha the beginning of that data set's fingerprint
 * @param decisions how far what is decided about facilities had come then
 */
record Asked(List<String> policy, String agreement, String set, String sha, String decisions) {

    /** More would no longer be read side by side. */
    static final int MOST_POLICIES = 4;

    Asked(
            @Nullable List<String> policy,
            @Nullable String agreement,
            @Nullable String set,
            @Nullable String sha,
            @Nullable String decisions) {
        this.policy = policy == null
                ? List.of()
                : policy.stream()
                        .filter(id -> !id.isBlank())
                        .distinct()
                        .limit(MOST_POLICIES)
                        .toList();
        this.agreement = agreement == null ? "" : agreement;
        this.set = set == null ? "" : set;
        this.sha = sha == null ? "" : sha;
        this.decisions = decisions == null ? "" : decisions;
    }

    Truth assumed() {
        return WhatIf.agreement(agreement);
    }

    boolean namesASet() {
        return !set.isEmpty();
    }

    /** The records that the address names, or what is shown by itself; empty where we do not have what it names. */
    Optional<SetFigures> of(Figures figures, Supplier<SetFigures> unasked) {
        return namesASet() ? figures.kept(new Named(set, sha, decisions)) : Optional.of(unasked.get());
    }
}
