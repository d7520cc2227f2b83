package org.beloved.evidence.counting;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.beloved.policy.Truth;

/**
 * The truth of one condition for every record: a bit that it surely holds, a bit that it possibly does. Surely implies
 * possibly; bits past the last record are zero in both.
 */
final class Planes {

    private final int rows;
    private final long[] surely;
    private final long[] possibly;

    Planes(int rows, long[] surely, long[] possibly) {
        this.rows = rows;
        this.surely = surely;
        this.possibly = possibly;
    }

    /** The same for every record. */
    static Planes constant(int rows, Truth truth) {
        long[] surely = new long[words(rows)];
        long[] possibly = new long[surely.length];
        Arrays.fill(surely, truth == Truth.YES ? -1L : 0L);
        Arrays.fill(possibly, truth == Truth.NO ? 0L : -1L);
        return new Planes(rows, surely, possibly).trimmed();
    }

    /** @param truth of each row, as its ordinal */
    static Planes of(int rows, IntUnaryOperator truth) {
        long[] surely = new long[words(rows)];
        long[] possibly = new long[surely.length];
        for (int word = 0; word < surely.length; word++) {
            int from = word << 6;
            int to = Math.min(rows, from + 64);
            long yes = 0;
            long maybe = 0;
            for (int row = from; row < to; row++) {
                int told = truth.applyAsInt(row);
                yes |= (told == YES ? 1L : 0L) << row;
                maybe |= (told == NO ? 0L : 1L) << row;
            }
            surely[word] = yes;
            possibly[word] = maybe;
        }
        return new Planes(rows, surely, possibly);
    }

    static final int YES = Truth.YES.ordinal();
    static final int NO = Truth.NO.ordinal();

    Truth at(int row) {
        long bit = 1L << row;
        return Truth.between((surely[row >> 6] & bit) != 0, (possibly[row >> 6] & bit) != 0);
    }

    static Planes all(int rows, List<Planes> parts) {
        Planes all = constant(rows, Truth.YES);
        for (Planes part : parts) {
            for (int word = 0; word < all.surely.length; word++) {
                all.surely[word] &= part.surely[word];
                all.possibly[word] &= part.possibly[word];
            }
        }
        return all;
    }

    static Planes any(int rows, List<Planes> parts) {
        Planes any = constant(rows, Truth.NO);
        for (Planes part : parts) {
            for (int word = 0; word < any.surely.length; word++) {
                any.surely[word] |= part.surely[word];
                any.possibly[word] |= part.possibly[word];
            }
        }
        return any;
    }

    /** Surely not is not possibly, and the other way round. */
    Planes not() {
        Planes not = new Planes(rows, new long[surely.length], new long[surely.length]);
        for (int word = 0; word < surely.length; word++) {
            not.surely[word] = ~possibly[word];
            not.possibly[word] = ~surely[word];
        }
        return not.trimmed();
    }

    /** How many of the records {@code [from, to)} surely meet the condition. */
    int surelyIn(int from, int to) {
        return count(surely, from, to);
    }

    /** How many of them surely or possibly meet it. */
    int atMostIn(int from, int to) {
        return count(possibly, from, to);
    }

    private static int count(long[] plane, int from, int to) {
        if (from >= to) {
            return 0;
        }
        int first = from >> 6;
        int last = to - 1 >> 6;
        long head = -1L << from;
        long tail = -1L >>> -to;
        if (first == last) {
            return Long.bitCount(plane[first] & head & tail);
        }
        int count = Long.bitCount(plane[first] & head) + Long.bitCount(plane[last] & tail);
        for (int word = first + 1; word < last; word++) {
            count += Long.bitCount(plane[word]);
        }
        return count;
    }

    private Planes trimmed() {
        int last = surely.length - 1;
        if (last >= 0 && rows % 64 != 0) {
            long mask = -1L >>> -rows;
            surely[last] &= mask;
            possibly[last] &= mask;
        }
        return this;
    }

    static int words(int rows) {
        return rows + 63 >> 6;
    }
}
