package io.runapi.stream;

/** Takes the events that a {@link SseParser} finds. What it throws ends the {@code feed} that it is called from. */
@FunctionalInterface
interface SseHandler {
    /**
     * One event.
     *
     * @param type its {@code event} field; {@code "message"} if it has none
     * @param bytes holds its data, lines joined by LF, as UTF-8; valid only until this method returns
     * @param offset index of the data's first byte
     * @param length how many bytes of data there are; 0 for an empty line of data
     */
    void event(String type, byte[] bytes, int offset, int length);

    /** The server's wish for the wait before a reconnect, in milliseconds. */
    default void retry(long milliseconds) {}
}
