package io.runapi.stream;

import java.util.Arrays;

/** Bytes that grow at the end. */
final class ByteBuilder {
    private static final int SMALL = 1024;

    /** One huge event must not hold its memory until the stream ends. */
    private static final int KEPT = 256 * 1024;

    private byte[] bytes = new byte[0];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void append(byte[] more, int offset, int count) {
        if (count > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(SMALL, Math.max(length + count, 2 * bytes.length)));
        }
        System.arraycopy(more, offset, bytes, length, count);
        length += count;
    }

    /** Forgets the bytes; whoever holds {@link #bytes()} may look at them until the next {@code append}. */
    void clear() {
        length = 0;
        if (bytes.length > KEPT) {
            bytes = new byte[0];
        }
    }
}
