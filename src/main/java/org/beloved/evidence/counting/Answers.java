package org.beloved.evidence.counting;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.beloved.policy.Truth;

/** What the deciding engine says of each kind of row, asked when the first of the kind comes. */
final class Answers {

    private static final byte NOT_ASKED = -1;

    private final IntFunction<Truth> engine;
    private final byte[] known;

    /** @param engine decides a row */
    Answers(int kinds, IntFunction<Truth> engine) {
        this.engine = engine;
        known = new byte[kinds];
        Arrays.fill(known, NOT_ASKED);
    }

    /** @return the truth's ordinal */
    int of(int kind, int row) {
        if (kind == RowKinds.EACH) {
            return decided(row).ordinal();
        }
        int answer = known[kind];
        return answer == NOT_ASKED ? ask(kind, row) : answer;
    }

    private int ask(int kind, int row) {
        return known[kind] = (byte) decided(row).ordinal();
    }

    Truth decided(int row) {
        return engine.apply(row);
    }
}
