package io.runapi.benchmarks.generated;

import io.runapi.benchmarks.client.Contender;
import io.runapi.benchmarks.generated.api.ChatApi;
import io.runapi.benchmarks.generated.http.ApiException;

/** Makes a call and takes the answer's text. */
public final class GeneratedCall implements Contender {
    private final ChatApi client;

    public GeneratedCall(String baseUrl) {
        client = GeneratedSetup.client(baseUrl);
    }

    @Override
    public long once() throws ApiException {
        return text().length();
    }

    String text() throws ApiException {
        return client.complete(GeneratedSetup.request())
                .getChoices()
                .get(0)
                .getMessage()
                .getContent();
    }
}
