package io.runapi.benchmarks.runapi;

import io.runapi.RunApi;
import io.runapi.benchmarks.client.Contender;

/** Makes a call and takes the answer's text. */
public final class RunApiCall implements Contender {
    private final RunApi client;

    public RunApiCall(String baseUrl) {
        client = RunApiSetup.client(baseUrl);
    }

    @Override
    public long once() {
        return text().length();
    }

    String text() {
        return client.chat().complete(RunApiSetup.request()).text();
    }
}
