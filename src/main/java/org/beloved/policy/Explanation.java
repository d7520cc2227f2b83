package org.beloved.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beloved.policy.Condition.Leaf;

/**
 * Why an answer is what it is: all smallest reasons, the facts not needed, what would change it, and for an open case
 * the clauses that remain and the fact to ask next. Invariant of a settled answer: the facts of the reasons are those
 * of the changes, and none of them is among the facts not needed.
 */
public final class Explanation {

    private final Ground ground;
    private final FactKeys keys;
    private final Antichain reasons;
    private final Antichain changes;
    private final long notNeeded;
    private final long toAsk;
    private final List<Ground.Clause> clauses;
    private List<Settled> settled = List.of();

    Explanation(Ground ground, FactKeys keys, Antichain reasons, Antichain changes, long notNeeded, long toAsk) {
        this.ground = ground;
        this.keys = keys;
        this.reasons = reasons;
        this.changes = changes;
        this.notNeeded = notNeeded;
        this.toAsk = toAsk;
        this.clauses = ground.clauses();
    }

    /** A clause that is known, and the sets of facts that each settle it; worked out once for all reasons. */
    private record Settled(Leaf leaf, Antichain by) {

        boolean isBy(long facts) {
            for (int i = 0; i < by.size(); i++) {
                var reason = by.get(i);
                if ((reason & ~facts) == 0 && (reason != 0 || facts == 0)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** One smallest set of known facts that settles the answer, and the clauses it settles. */
    public record Reason(List<String> facts, List<Leaf> clauses, Confidence confidence) {}

    /** Facts that would reopen a settled answer, or might settle an open one; then what else it would depend on. */
    public record Change(List<String> facts, List<String> dependsOn) {}

    public List<Reason> reasons() {
        if (clauses.isEmpty()) {
            return List.of();
        }
        var told = new ArrayList<Reason>();
        reasons.stream()
                .boxed()
                .sorted((some, other) -> Integer.compare(Long.bitCount(some), Long.bitCount(other)))
                .forEach(facts -> {
                    var clauses = settledBy(facts);
                    told.add(new Reason(keys.names(facts), clauses, weakest(clauses)));
                });
        return told;
    }

    public List<String> notNeeded() {
        return keys.namesShort(notNeeded, ground.reads());
    }

    public List<Change> wouldChange() {
        var told = new ArrayList<Change>();
        changes.stream()
                .boxed()
                .sorted((some, other) -> Integer.compare(Long.bitCount(some), Long.bitCount(other)))
                .forEach(facts -> told.add(new Change(keys.names(facts), keys.names(freed(ground, facts) & ~facts))));
        return told;
    }

    /** The clauses still open that keep an unsettled answer open. */
    public List<Leaf> remaining() {
        return ground.truth().isKnown()
                ? List.of()
                : clauses.stream()
                        .filter(clause -> !clause.truth().isKnown() && matters(clause))
                        .map(Ground.Clause::leaf)
                        .toList();
    }

    /** The fact that settles most. */
    public Optional<String> askNext() {
        return toAsk == 0 ? Optional.empty() : Optional.of(keys.names(toAsk).getFirst());
    }

    /** Each clause with its truth in this case, in the order of the text. */
    public List<ClauseTruth> clauses() {
        return clauses.stream()
                .map(clause -> new ClauseTruth(clause.leaf(), clause.truth()))
                .toList();
    }

    /** A clause and whether it holds here. */
    public record ClauseTruth(Leaf clause, Truth truth) {}

    /** Whether every reason is told; false only where there were too many to be of use. */
    public boolean isWhole() {
        return !reasons.isCut() && !changes.isCut();
    }

    /** The best-backed way to the answer: its weakest clause. */
    public Confidence confidence() {
        var told = reasons();
        return told.isEmpty()
                ? weakest(remaining())
                : told.stream().map(Reason::confidence).reduce(Confidence.RECALLED, Explanation::better);
    }

    private static Confidence better(Confidence some, Confidence other) {
        return some.compareTo(other) >= 0 ? some : other;
    }

    private static Confidence weakest(List<Leaf> clauses) {
        return clauses.stream().map(leaf -> leaf.anchor().confidence()).reduce(Confidence.HIGH, Confidence::weaker);
    }

    private List<Leaf> settledBy(long facts) {
        if (settled.isEmpty()) {
            settled = clauses.stream()
                    .filter(clause -> clause.truth().isKnown())
                    .map(clause -> new Settled(clause.leaf(), Reasons.of(clause, clause.truth() == Truth.YES)))
                    .toList();
        }
        var found = new ArrayList<Leaf>(settled.size());
        for (var clause : settled) {
            if (clause.isBy(facts)) {
                found.add(clause.leaf());
            }
        }
        return found;
    }

    private boolean matters(Ground.Clause clause) {
        return (clause.support() & ground.support()) != 0;
    }

    /** What the answer would depend on if these facts were not known. */
    private static long freed(Ground ground, long facts) {
        return Freed.support(ground, facts);
    }
}
