package io.runapi.stream;

/** soon. */
final class SseParser {
    /** Largest event that is taken unless said otherwise: 16 MiB. */
    static final int MAX_EVENT = 16 * 1024 * 1024;

    SseParser() {
        this(MAX_EVENT);
    }

    SseParser(int maxEvent) {}

    /**
     * Takes the next bytes of the stream, cut anywhere.
     *
     * @throws io.runapi.error.StreamException if an event is larger than the limit
     */
    void feed(byte[] bytes, int offset, int length, SseHandler handler) {
        throw new UnsupportedOperationException("soon");
    }

    /** The last {@code id} that an event was dispatched with; empty if none. */
    String lastEventId() {
        return "";
    }
}
