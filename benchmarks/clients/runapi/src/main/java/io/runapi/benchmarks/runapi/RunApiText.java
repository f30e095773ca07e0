package io.runapi.benchmarks.runapi;

import io.runapi.ChatStream;
import io.runapi.RunApi;
import io.runapi.benchmarks.client.Contender;

/** Reads only the text of a stream. */
public final class RunApiText implements Contender {
    private final RunApi client;

    public RunApiText(String baseUrl) {
        client = RunApiSetup.client(baseUrl);
    }

    @Override
    public long once() {
        try (ChatStream stream = client.chat().stream(RunApiSetup.request())) {
            return stream.text().mapToLong(String::length).sum();
        }
    }
}
