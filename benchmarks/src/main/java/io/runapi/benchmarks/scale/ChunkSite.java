package io.runapi.benchmarks.scale;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Streams answers whose chunks are numbered, each of 215 bytes; none begins before so many were asked for. */
final class ChunkSite implements Site {
    private static final int CHUNK = 215;
    private static final byte[] DONE = "data: [DONE]\n\n".getBytes(StandardCharsets.US_ASCII);

    private final int together;
    private int begun;

    ChunkSite(int together) {
        this.together = together;
    }

    /** Whose request says {@code stream=17 chunks=100}. */
    @Override
    public Reply answer(Request request) {
        begun++;
        return new Chunks(request.number("stream"), request.number("chunks"));
    }

    private final class Chunks implements Reply.Events {
        private final int chunks;
        private final byte[] start;
        private int next;

        private Chunks(int stream, int chunks) {
            this.chunks = chunks;
            this.start = ("data: {\"id\":\"chatcmpl-" + stream + "\",\"object\":\"chat.completion.chunk\","
                            + "\"created\":1764000000,\"model\":\"gpt-5.5\",\"choices\":[{\"index\":0,"
                            + "\"delta\":{\"content\":\"" + stream + ":")
                    .getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public boolean isReady() {
            return begun >= together;
        }

        @Override
        public boolean fill(ByteBuffer room) {
            while (next < chunks && room.remaining() >= CHUNK) {
                int from = room.position();
                room.put(start);
                String end = next + "\"},\"finish_reason\":" + (next == chunks - 1 ? "\"stop\"" : "null") + "}]}";
                room.put(end.getBytes(StandardCharsets.US_ASCII));
                while (room.position() - from < CHUNK - 2) {
                    room.put((byte) ' ');
                }
                room.put((byte) '\n').put((byte) '\n');
                next++;
            }
            if (next < chunks || room.remaining() < DONE.length) {
                return true;
            }
            room.put(DONE);
            return false;
        }
    }
}
