package io.runapi.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds line ends in bytes, eight at a time: lines of a stream are long, and looking for their ends is most of the
 * parser's work.
 */
final class LineEnds {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long SPACES = ' ' * ONES;
    private static final long LINE_FEEDS = '\n' * ONES;
    private static final long RETURNS = '\r' * ONES;

    private LineEnds() {}

    /** The index of the first CR or LF; {@code end} if there is none before it. */
    static int find(byte[] bytes, int from, int end) {
        int at = from;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            // Text has few control characters: one test rules both line ends out for almost all of it.
            if (below(SPACES, eight) != 0) {
                long found = below(ONES, eight ^ LINE_FEEDS) | below(ONES, eight ^ RETURNS);
                if (found != 0) {
                    return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
                }
            }
        }
        while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    /** Has the high bit of each byte that is smaller, up to the first such byte; those after it may err. */
    private static long below(long limits, long eight) {
        return (eight - limits) & ~eight & HIGH_BITS;
    }
}
