package io.runapi.benchmarks.runapi;

import io.runapi.ChatCompletionChunk;
import io.runapi.ChatStream;
import io.runapi.RunApi;
import io.runapi.benchmarks.client.Contender;

/** Reads a stream as typed chunks. */
public final class RunApiStream implements Contender {
    private final RunApi client;

    public RunApiStream(String baseUrl) {
        client = RunApiSetup.client(baseUrl);
    }

    @Override
    public long once() {
        long characters = 0;
        try (ChatStream stream = client.chat().stream(RunApiSetup.request())) {
            for (ChatCompletionChunk chunk : stream) {
                characters += chunk.text().length();
            }
        }
        return characters;
    }
}
