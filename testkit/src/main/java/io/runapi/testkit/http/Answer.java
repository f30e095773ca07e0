package io.runapi.testkit.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;

/**
 * How one request is answered: whole with {@link #send}, or piece by piece with {@link #begin}, {@link #chunk} and
 * {@link #end}. Every method throws {@link IOException} once the client is gone.
 */
public interface Answer {
    /** Sends a whole answer with its length. */
    void send(int status, Map<String, String> headers, byte[] body) throws IOException;

    /** Sends the head of an answer that comes in chunks. */
    void begin(int status, Map<String, String> headers) throws IOException;

    /** Sends one chunk, at once. */
    void chunk(byte[] bytes) throws IOException;

    /** Ends an answer that came in chunks. */
    void end() throws IOException;

    /** Lets time pass, and notices when the client goes away meanwhile. */
    void pause(Duration time) throws IOException;

    /** Says nothing more until the client goes away or the server is closed. Does not return normally. */
    void stall() throws IOException;

    /**
     * Announces so many bytes, sends only the first half of them and closes the connection.
     *
     * @param started whether {@link #begin} was called: then a chunk is cut, else a whole answer
     */
    void cut(boolean started, int status, Map<String, String> headers, byte[] bytes) throws IOException;

    /** Closes the connection without a word. */
    void drop() throws IOException;
}
