package io.runapi.benchmarks.client;

/** What all clients ask. Each builds its request for each call, as its users do. */
public final class Question {
    public static final String MODEL = "gpt-5.5";
    public static final String SYSTEM = "You are a concise technical assistant.";
    public static final String USER = "Explain the difference between gRPC and REST in three sentences.";
    public static final double TEMPERATURE = 0.7;
    public static final int MAX_TOKENS = 256;
    public static final String KEY = "runapi-0123456789abcdef0123456789abcdef";

    private Question() {}

    /** The request as JSON, for clients that send bytes. */
    public static String json(boolean streamed) {
        return "{\"model\":\"" + MODEL + "\",\"messages\":[{\"role\":\"system\",\"content\":\"" + SYSTEM
                + "\"},{\"role\":\"user\",\"content\":\"" + USER + "\"}],\"temperature\":" + TEMPERATURE
                + ",\"max_tokens\":" + MAX_TOKENS
                + (streamed ? ",\"stream\":true,\"stream_options\":{\"include_usage\":true}}" : "}");
    }
}
