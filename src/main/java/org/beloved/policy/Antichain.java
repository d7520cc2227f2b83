package org.beloved.policy;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Sets of facts, as bit masks, none of which contains another; too many are cut off and that is remembered. */
final class Antichain {

    /** More than a person, or a page, can use; the explainer then takes coarser facts. */
    private static final int LIMIT = 256;

    private long[] masks;
    private int size;
    private boolean cut;

    private Antichain(int room) {
        masks = new long[room];
    }

    /** No way at all. */
    static Antichain none() {
        return new Antichain(4);
    }

    /** One way, resting on these facts. */
    static Antichain of(long facts) {
        var one = new Antichain(1);
        one.masks[0] = facts;
        one.size = 1;
        return one;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Whether some sets were left out because there were too many. */
    boolean isCut() {
        return cut;
    }

    int size() {
        return size;
    }

    long get(int index) {
        return masks[index];
    }

    LongStream stream() {
        return Arrays.stream(masks, 0, size);
    }

    /** Every fact in any of the sets. */
    long union() {
        var all = 0L;
        for (int i = 0; i < size; i++) {
            all |= masks[i];
        }
        return all;
    }

    Antichain or(Antichain other) {
        if (isEmpty() || other.isEmpty()) {
            var only = isEmpty() ? other : this;
            only.cut |= cut | other.cut;
            return only;
        }
        var both = new Antichain(size + other.size);
        both.cut = cut | other.cut;
        for (int i = 0; i < size; i++) {
            both.add(masks[i]);
        }
        for (int i = 0; i < other.size; i++) {
            both.add(other.masks[i]);
        }
        return both;
    }

    Antichain and(Antichain other) {
        var both = new Antichain(Math.max(4, size * Math.min(other.size, 4)));
        both.cut = cut | other.cut;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < other.size; j++) {
                both.add(masks[i] | other.masks[j]);
            }
        }
        return both;
    }

    /** The smallest sets of facts that touch every one of these sets. */
    Antichain hittingSets() {
        var hitting = Antichain.of(0);
        for (int i = 0; i < size; i++) {
            hitting = hitting.and(singles(masks[i]));
        }
        hitting.cut |= cut;
        return hitting;
    }

    private static Antichain singles(long facts) {
        var singles = new Antichain(Math.max(1, Long.bitCount(facts)));
        for (var rest = facts; rest != 0; rest &= rest - 1) {
            singles.masks[singles.size++] = rest & -rest;
        }
        return singles;
    }

    private void add(long facts) {
        var kept = 0;
        for (int i = 0; i < size; i++) {
            if ((masks[i] & facts) == masks[i]) {
                return;
            }
        }
        for (int i = 0; i < size; i++) {
            if ((masks[i] & facts) != facts) {
                masks[kept++] = masks[i];
            }
        }
        size = kept;
        if (size == LIMIT) {
            cut = true;
            return;
        }
        if (size == masks.length) {
            masks = Arrays.copyOf(masks, size * 2);
        }
        masks[size++] = facts;
    }
}
