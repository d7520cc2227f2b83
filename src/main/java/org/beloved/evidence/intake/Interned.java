package org.beloved.evidence.intake;

import java.util.Arrays;

/**
 * Gives the same string for letters that came a while ago: most columns have few different values, and a string that is
 * known need not be made, nor its hash be worked out again. It forgets: of two texts with one place the later stays.
 * Where hardly anything comes twice, as with the ids of people, it stops looking.
 */
final class Interned {

    private static final int PLACES = 1 << 13;
    private static final int LONGEST = 46;
    private static final int ROOM = LONGEST + 2;
    private static final int TRIAL = 1 << 15;

    /** At each place the length, then the letters: looking at one place is looking at one spot of memory. */
    private final char[] letters = new char[PLACES * ROOM];

    private final String[] texts = new String[PLACES];
    private int looked;
    private int made;

    Interned() {
        Arrays.fill(texts, "");
    }

    String of(char[] from, int offset, int length) {
        if (length > LONGEST || made > TRIAL && made > looked / 2) {
            return new String(from, offset, length);
        }
        looked++;
        int place = place(from, offset, length);
        int at = place * ROOM;
        if (letters[at] != length || !Arrays.equals(letters, at + 1, at + 1 + length, from, offset, offset + length)) {
            made++;
            letters[at] = (char) length;
            System.arraycopy(from, offset, letters, at + 1, length);
            texts[place] = new String(from, offset, length);
        }
        return texts[place];
    }

    /** Four sums side by side, which a processor adds up at once. */
    private static int place(char[] from, int offset, int length) {
        int end = offset + length;
        int one = length;
        int two = 0;
        int three = 0;
        int four = 0;
        int at = offset;
        for (; at + 3 < end; at += 4) {
            one = 31 * one + from[at];
            two = 31 * two + from[at + 1];
            three = 31 * three + from[at + 2];
            four = 31 * four + from[at + 3];
        }
        for (; at < end; at++) {
            one = 31 * one + from[at];
        }
        int hash = ((one * 31 + two) * 31 + three) * 31 + four;
        return (hash ^ hash >>> 15) & PLACES - 1;
    }
}
