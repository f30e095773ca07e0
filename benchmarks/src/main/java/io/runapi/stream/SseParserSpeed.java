package io.runapi.stream;

import io.runapi.benchmarks.server.Wire;
import java.nio.ByteBuffer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The parser of event streams alone, on buffers as they come from a connection: events lie across their edges. */
@State(Scope.Thread)
public class SseParserSpeed {
    /** The bytes of a buffer. */
    public static final int BUFFER = 16 * 1024;

    /** As many buffers as a chunk has bytes, so that the last one ends where an event ends. */
    private final ByteBuffer[] buffers = new ByteBuffer[Wire.CHUNK_BYTES];

    private final SseParser parser = new SseParser();
    private int next;

    /** Fills the buffers. */
    public SseParserSpeed() {
        ByteBuffer stream = ByteBuffer.allocate(BUFFER * Wire.CHUNK_BYTES);
        for (int number = 0; stream.hasRemaining(); number++) {
            stream.put(Wire.chunk(number));
        }
        for (int index = 0; index < buffers.length; index++) {
            buffers[index] = stream.slice(index * BUFFER, BUFFER);
        }
    }

    /** Takes one buffer and steps through its events. */
    @Benchmark
    public int buffer() {
        parser.feed(buffers[next].rewind());
        next = next + 1 == buffers.length ? 0 : next + 1;
        int bytes = 0;
        while (parser.next()) {
            bytes += parser.length();
        }
        return bytes;
    }
}
