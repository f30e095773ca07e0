package io.runapi.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers with their HTTP heads, made once. */
final class Answers {
    private static final int PACED_CHUNKS = 20;

    private static final String STREAM_HEAD = """
            HTTP/1.1 200 OK\r
            Content-Type: text/event-stream; charset=utf-8\r
            Cache-Control: no-cache\r
            X-Request-Id: req_5c1d9e0b7a3f\r
            Transfer-Encoding: chunked\r
            \r
            """;

    private final ByteBuffer plain = plain();
    private final ByteBuffer firstChunk = direct(STREAM_HEAD.getBytes(UTF_8), part(Wire.chunk(0)));
    private final ByteBuffer otherChunks = otherChunks();
    private final Map<Integer, ByteBuffer> streams = new ConcurrentHashMap<>();

    ByteBuffer plainAnswer() {
        return plain.duplicate();
    }

    /** Each chunk of the answer is a chunk of HTTP: servers flush what a model says at once. */
    ByteBuffer stream(int chunks) {
        return streams.computeIfAbsent(chunks, Answers::wholeStream).duplicate();
    }

    /** The head of a stream and its first chunk, in one packet. */
    ByteBuffer begunStream() {
        return firstChunk.duplicate();
    }

    ByteBuffer restOfStream() {
        return otherChunks.duplicate();
    }

    private static ByteBuffer plain() {
        byte[] completion = Wire.completion();
        String head = """
                HTTP/1.1 200 OK\r
                Content-Type: application/json\r
                X-Request-Id: req_5c1d9e0b7a3f\r
                Content-Length: %d\r
                \r
                """.formatted(completion.length);
        return direct(head.getBytes(UTF_8), completion);
    }

    private static ByteBuffer otherChunks() {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (int number = 1; number < PACED_CHUNKS; number++) {
            chunks.writeBytes(Wire.chunk(number));
        }
        chunks.writeBytes(Wire.ending(PACED_CHUNKS));
        return direct(part(chunks.toByteArray()), part(new byte[0]));
    }

    private static ByteBuffer wholeStream(int chunks) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(STREAM_HEAD.getBytes(UTF_8));
        for (int number = 0; number < chunks; number++) {
            stream.writeBytes(part(Wire.chunk(number)));
        }
        stream.writeBytes(part(Wire.ending(chunks)));
        stream.writeBytes(part(new byte[0]));
        return direct(stream.toByteArray());
    }

    /** A chunk of HTTP's chunked coding. */
    private static byte[] part(byte[] content) {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        part.writeBytes((Integer.toHexString(content.length) + "\r\n").getBytes(UTF_8));
        part.writeBytes(content);
        part.writeBytes("\r\n".getBytes(UTF_8));
        return part.toByteArray();
    }

    private static ByteBuffer direct(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer buffer = ByteBuffer.allocateDirect(length);
        for (byte[] part : parts) {
            buffer.put(part);
        }
        return buffer.flip();
    }
}
