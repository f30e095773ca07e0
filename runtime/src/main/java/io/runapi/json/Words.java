package io.runapi.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes at a time. The marks that these methods answer are the high bits of the bytes that were looked for; only
 * the lowest of them is to be trusted, since a subtraction may borrow from the bytes above it.
 */
final class Words {
    static final long HIGH_BITS = 0x8080808080808080L;
    static final long QUOTES = eachByte('"');
    static final long BACKSLASHES = eachByte('\\');

    private static final long ONES = 0x0101010101010101L;
    private static final long SPACES = eachByte(' ');
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Words() {}

    private static long eachByte(char ascii) {
        return ONES * ascii;
    }

    /** The eight bytes from an index on; the first is the lowest. */
    static long at(byte[] bytes, int index) {
        return (long) LONGS.get(bytes, index);
    }

    /** Its first bytes, 1 to 8, and zeros. */
    static long first(long word, int count) {
        return word & (-1L >>> (Long.SIZE - count * Byte.SIZE));
    }

    /** Marks the bytes that are equal to those of a pattern. */
    static long equalTo(long word, long pattern) {
        long differences = word ^ pattern;
        return (differences - ONES) & ~differences & HIGH_BITS;
    }

    /** Marks the bytes below a space. */
    static long control(long word) {
        return (word - SPACES) & ~word & HIGH_BITS;
    }

    /** Which byte the lowest mark is at. */
    static int index(long marks) {
        return Long.numberOfTrailingZeros(marks) >>> 3;
    }
}
