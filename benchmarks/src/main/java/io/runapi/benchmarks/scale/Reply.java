package io.runapi.benchmarks.scale;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What a server answers. */
sealed interface Reply {
    /** All at once. */
    record Whole(ByteBuffer bytes) implements Reply {}

    /** Server-sent events, as fast as the client reads. */
    non-sealed interface Events extends Reply {
        /** Whether there are events to send by now. */
        boolean isReady();

        /** Adds some whole events while they fit; false after the last. */
        boolean fill(ByteBuffer room);
    }

    static Reply json(String status, String json, String... headers) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        byte[] start = head.toString().getBytes(StandardCharsets.US_ASCII);
        return new Whole(ByteBuffer.allocate(start.length + body.length)
                .put(start)
                .put(body)
                .flip());
    }
}
