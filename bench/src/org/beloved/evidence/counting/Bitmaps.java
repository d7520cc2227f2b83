package org.beloved.evidence.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beloved.policy.Condition;
import org.beloved.policy.DateRounding;
import org.beloved.policy.HoldOutcome;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Truth;
import org.roaringbitmap.RoaringBitmap;

/** The same two planes for each clause, as compressed bitmaps of RoaringBitmap, made beforehand. */
final class Bitmaps {

    /** Surely and possibly. */
    record Pair(RoaringBitmap surely, RoaringBitmap possibly) {}

    private final Question question;
    private final int rows;
    private final Map<Question.Leaf, Pair> leaves = new HashMap<>();
    private final Pair asked;

    Bitmaps(Question question) {
        this.question = question;
        this.rows = question.records.size();
        question.leaves.forEach((leaf, planes) -> leaves.put(leaf, pair(planes)));
        asked = pair(question.asked);
    }

    private Pair pair(Planes planes) {
        RoaringBitmap surely = new RoaringBitmap();
        RoaringBitmap possibly = new RoaringBitmap();
        for (int row = 0; row < rows; row++) {
            Truth truth = planes.at(row);
            if (truth == Truth.YES) {
                surely.add(row);
            }
            if (truth != Truth.NO) {
                possibly.add(row);
            }
        }
        surely.runOptimize();
        possibly.runOptimize();
        return new Pair(surely, possibly);
    }

    long bytes() {
        return leaves.values().stream()
                .mapToLong(pair -> pair.surely().getLongSizeInBytes() + pair.possibly().getLongSizeInBytes())
                .sum();
    }

    List<int[]> counts(List<PolicyVersion> some) {
        List<int[]> answers = new ArrayList<>();
        for (PolicyVersion policy : some) {
            Pair honored = honored(policy);
            int[] counts = new int[2 * question.groups.size()];
            int at = 0;
            for (Periods.Group group : question.groups) {
                counts[at++] = (int) honored.surely().rangeCardinality(group.from(), group.to());
                counts[at++] = (int) honored.possibly().rangeCardinality(group.from(), group.to());
            }
            answers.add(counts);
        }
        return answers;
    }

    private Pair honored(PolicyVersion policy) {
        var hold = policy.rules().hold();
        Pair applies = of(hold.when(), policy.rules().rounding());
        return and(asked, or(and(applies, constant(hold.ifTrue())), and(not(applies), constant(hold.ifFalse()))));
    }

    private Pair of(Condition condition, DateRounding rounding) {
        List<Pair> parts = condition.parts().stream().map(part -> of(part, rounding)).toList();
        return switch (condition) {
            case Condition.All _ -> parts.stream().reduce(constant(Truth.YES), this::and);
            case Condition.Any _ -> parts.stream().reduce(constant(Truth.NO), this::or);
            case Condition.Not _ -> not(parts.getFirst());
            case Condition.Unless _ -> and(parts.getFirst(), not(parts.getLast()));
            case Condition.Leaf leaf -> leaves.get(new Question.Leaf(leaf.criterion(), rounding));
        };
    }

    private Pair constant(HoldOutcome outcome) {
        return constant(Counterfactual.meansHonored(outcome));
    }

    private Pair constant(Truth truth) {
        return new Pair(
                truth == Truth.YES ? all() : new RoaringBitmap(), truth == Truth.NO ? new RoaringBitmap() : all());
    }

    private RoaringBitmap all() {
        return RoaringBitmap.bitmapOfRange(0, rows);
    }

    private Pair and(Pair one, Pair other) {
        return new Pair(
                RoaringBitmap.and(one.surely(), other.surely()), RoaringBitmap.and(one.possibly(), other.possibly()));
    }

    private Pair or(Pair one, Pair other) {
        return new Pair(
                RoaringBitmap.or(one.surely(), other.surely()), RoaringBitmap.or(one.possibly(), other.possibly()));
    }

    private Pair not(Pair one) {
        return new Pair(
                RoaringBitmap.flip(one.possibly(), 0L, (long) rows), RoaringBitmap.flip(one.surely(), 0L, (long) rows));
    }
}
