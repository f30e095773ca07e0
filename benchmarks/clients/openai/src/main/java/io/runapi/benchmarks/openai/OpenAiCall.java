package io.runapi.benchmarks.openai;

import com.openai.client.OpenAIClient;
import io.runapi.benchmarks.client.Contender;

/** Makes a call and takes the answer's text. */
public final class OpenAiCall implements Contender {
    private final OpenAIClient client;

    public OpenAiCall(String baseUrl) {
        client = OpenAiSetup.client(baseUrl);
    }

    @Override
    public long once() {
        return text().length();
    }

    String text() {
        return client.chat()
                .completions()
                .create(OpenAiSetup.request())
                .choices()
                .get(0)
                .message()
                .content()
                .orElseThrow();
    }
}
