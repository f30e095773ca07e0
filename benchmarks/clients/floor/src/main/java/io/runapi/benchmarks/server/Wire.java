package io.runapi.benchmarks.server;

import static java.nio.charset.StandardCharsets.UTF_8;

/** What the server says, byte for byte, so that clients can be asked whether they have read all of it. */
public final class Wire {
    /** The bytes of a chunk: {@code data: }, its JSON and the blank line. */
    public static final int CHUNK_BYTES = 215;

    /** The characters of text in a chunk. */
    public static final int CHUNK_TEXT = 7;

    /** The answer's text where it is not streamed. */
    public static final String ANSWER =
            "gRPC is a framework for remote procedure calls that sends Protocol Buffers over"
                    + " HTTP/2, so messages are small and typed, and either side may stream. REST describes resources with URLs"
                    + " and plain HTTP verbs, mostly as JSON, which every tool and browser understands. Pick gRPC between your"
                    + " own services, and REST where strangers call you.";

    private static final String[] WORDS = {
        " stream", " answer", " packet", " window", " buffer", " method", " return", " socket",
    };

    private Wire() {}

    /** One chunk of a streamed answer. */
    public static byte[] chunk(int number) {
        byte[] chunk = event("[{\"index\":0,\"delta\":{\"content\":\"" + WORDS[number % WORDS.length]
                + "\"},\"finish_reason\":null}]}");
        if (chunk.length != CHUNK_BYTES) {
            throw new IllegalStateException("a chunk has " + chunk.length + " bytes");
        }
        return chunk;
    }

    /** What follows the chunks: the end of the answer, the tokens used, and the mark. */
    public static byte[] ending(int chunks) {
        String end = text(event("[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}"));
        String usage = text(event("[],\"usage\":{\"prompt_tokens\":41,\"completion_tokens\":" + chunks
                + ",\"total_tokens\":" + (41 + chunks) + "}}"));
        return (end + usage + "data: [DONE]\n\n").getBytes(UTF_8);
    }

    /** The bytes of a whole streamed answer, without those of HTTP. */
    public static long streamBytes(int chunks) {
        return (long) chunks * CHUNK_BYTES + ending(chunks).length;
    }

    /** The answer that is not streamed. */
    public static byte[] completion() {
        return ("{\"id\":\"chatcmpl-BzR4vWcJ8q2LmT5xYp1NdKfG\",\"object\":\"chat.completion\",\"created\":1763712000,"
                        + "\"model\":\"gpt-5.5-2026-03-05\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\","
                        + "\"content\":\"" + ANSWER
                        + "\"},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":41,"
                        + "\"completion_tokens\":72,\"total_tokens\":113},\"system_fingerprint\":\"fp_8d1f3c5a7e\"}")
                .getBytes(UTF_8);
    }

    private static byte[] event(String choices) {
        return ("data: {\"id\":\"chatcmpl-BzR4v\",\"object\":\"chat.completion.chunk\","
                        + "\"created\":1763712000,\"model\":\"gpt-5.5\",\"system_fingerprint\":\"fp_8d1f3c5a7e\",\"choices\":"
                        + choices + "\n\n")
                .getBytes(UTF_8);
    }

    private static String text(byte[] event) {
        return new String(event, UTF_8);
    }
}
