package org.beloved.evidence.counting;

import org.beloved.policy.Truth;

/** Planes put together from sets of rows; what is put nowhere is surely not so. */
final class PlanesBuilder {

    private final int rows;
    private final long[] surely;
    private final long[] possibly;

    PlanesBuilder(int rows) {
        this.rows = rows;
        this.surely = new long[Planes.words(rows)];
        this.possibly = new long[surely.length];
    }

    /** @param some a bit for each row that it is said of */
    void put(long[] some, Truth truth) {
        if (truth == Truth.YES) {
            add(some, surely);
        }
        if (truth != Truth.NO) {
            add(some, possibly);
        }
    }

    private static void add(long[] some, long[] plane) {
        for (int word = 0; word < plane.length; word++) {
            plane[word] |= some[word];
        }
    }

    /** Each of them as it is answered. */
    void put(long[] some, Answers answers, RowKinds.Kind kind) {
        for (int word = 0; word < some.length; word++) {
            for (long left = some[word]; left != 0; left &= left - 1) {
                int row = (word << 6) + Long.numberOfTrailingZeros(left);
                int answer = answers.of(kind.of(row), row);
                surely[word] |= (answer == Planes.YES ? 1L : 0L) << row;
                possibly[word] |= (answer == Planes.NO ? 0L : 1L) << row;
            }
        }
    }

    Planes build() {
        return new Planes(rows, surely, possibly);
    }
}
