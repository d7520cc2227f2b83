package org.beloved.evidence.parquet;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers the different texts of a column from 0, in the order in which each first came. The texts lie outside of Java's
 * memory, which for the ids of millions of people has no room. For one thread from its making to its end.
 */
final class Numbering implements AutoCloseable {

    private static final int BLOCK = 1 << 22;
    private static final int FIRST_SLOTS = 1 << 10;
    private static final int MET = 1 << 14;

    private final Arena memory = Arena.ofConfined();
    private final List<MemorySegment> blocks = new ArrayList<>();
    private int used = BLOCK;

    /** Where each text begins: the number of its block, and the place of its length in there. */
    private long[] begins = new long[FIRST_SLOTS];

    /** Of each text, so that few texts are ever looked at again. */
    private int[] hashes = new int[FIRST_SLOTS];

    /** One more than the number of the text that has this slot; 0 where none has. */
    private int[] slots = new int[FIRST_SLOTS];

    private int size;

    /** Most texts have come a moment ago, as the same object. */
    private final String[] met = new String[MET];

    private final int[] metNumbers = new int[MET];

    Numbering() {
        // The empty text has no number, so that nobody ever meets it.
        Arrays.fill(met, "");
    }

    /** @param text not empty */
    int of(String text) {
        int at = spread(text.hashCode()) & MET - 1;
        if (!met[at].equals(text)) {
            metNumbers[at] = of(text.getBytes(StandardCharsets.UTF_8));
            met[at] = text;
        }
        return metNumbers[at];
    }

    int size() {
        return size;
    }

    /** The text that has a number. */
    String text(int number) {
        return new String(bytes(number), StandardCharsets.UTF_8);
    }

    private int of(byte[] text) {
        int hash = spread(Arrays.hashCode(text));
        int slot = hash & slots.length - 1;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (hashes[number] == hash && is(number, text)) {
                return number;
            }
            slot = slot + 1 & slots.length - 1;
        }
        keep(text, hash);
        slots[slot] = size;
        if (size * 2 > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = number + 1;
        }
    }

    private void keep(byte[] text, int hash) {
        int needed = Integer.BYTES + text.length;
        if (BLOCK - used < needed) {
            blocks.add(memory.allocate(Math.max(BLOCK, needed)));
            used = 0;
        }
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size] = hash;
        MemorySegment block = blocks.getLast();
        begins[size++] = (long) blocks.size() - 1 << Integer.SIZE | used;
        block.set(ValueLayout.JAVA_INT_UNALIGNED, used, text.length);
        MemorySegment.copy(text, 0, block, ValueLayout.JAVA_BYTE, used + Integer.BYTES, text.length);
        used = Math.min(BLOCK, used + needed);
    }

    private boolean is(int number, byte[] text) {
        MemorySegment block = block(number);
        int at = (int) begins[number];
        int from = at + Integer.BYTES;
        return block.get(ValueLayout.JAVA_INT_UNALIGNED, at) == text.length
                && MemorySegment.mismatch(block, from, from + text.length, MemorySegment.ofArray(text), 0, text.length)
                        < 0;
    }

    private byte[] bytes(int number) {
        MemorySegment block = block(number);
        int at = (int) begins[number];
        byte[] text = new byte[block.get(ValueLayout.JAVA_INT_UNALIGNED, at)];
        MemorySegment.copy(block, ValueLayout.JAVA_BYTE, at + Integer.BYTES, text, 0, text.length);
        return text;
    }

    private MemorySegment block(int number) {
        return blocks.get((int) (begins[number] >>> Integer.SIZE));
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 16;
    }

    @Override
    public void close() {
        memory.close();
    }
}
