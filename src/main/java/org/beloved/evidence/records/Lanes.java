package org.beloved.evidence.records;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds the rows that have a value in a column of bytes, eight rows at a time: one bit for each row. */
final class Lanes {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** A one in each of eight bytes, or as much as a byte holds below its highest bit. */
    private static final long ONES = 0x0101010101010101L;

    private static final long MOST = 0x7f7f7f7f7f7f7f7fL;

    /** Multiplied by this, the lowest bits of eight bytes come to stand side by side in the highest byte. */
    private static final long GATHER = 0x0102040810204080L;

    private Lanes() {}

    /** @param mask below 128; what is left of a byte once it is shifted down */
    static long[] where(byte[] column, int shift, int mask, int value) {
        long[] rows = new long[column.length + 63 >> 6];
        int eights = column.length & ~7;
        for (int row = 0; row < eights; row += 8) {
            long differs = (((long) EIGHT.get(column, row) >>> shift) & mask * ONES) ^ value * ONES;
            long same = ~(differs + MOST) >>> 7 & ONES;
            rows[row >> 6] |= (same * GATHER >>> 56) << row;
        }
        for (int row = eights; row < column.length; row++) {
            if ((column[row] >> shift & mask) == value) {
                rows[row >> 6] |= 1L << row;
            }
        }
        return rows;
    }
}
