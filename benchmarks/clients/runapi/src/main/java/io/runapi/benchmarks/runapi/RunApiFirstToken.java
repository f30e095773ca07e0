package io.runapi.benchmarks.runapi;

import io.runapi.ChatCompletionChunk;
import io.runapi.ChatStream;
import io.runapi.RunApi;
import io.runapi.benchmarks.client.Contender;
import java.util.Iterator;

/** Waits for the first text of a stream, then drops the rest. */
public final class RunApiFirstToken implements Contender {
    private final RunApi client;

    public RunApiFirstToken(String baseUrl) {
        client = RunApiSetup.client(baseUrl);
    }

    @Override
    public long once() {
        long begun = System.nanoTime();
        try (ChatStream stream = client.chat().stream(RunApiSetup.request())) {
            Iterator<ChatCompletionChunk> chunks = stream.iterator();
            while (chunks.next().text().isEmpty()) {
                // A piece without text is no token.
            }
            long first = System.nanoTime() - begun;
            chunks.forEachRemaining(chunk -> {});
            return first;
        }
    }
}
