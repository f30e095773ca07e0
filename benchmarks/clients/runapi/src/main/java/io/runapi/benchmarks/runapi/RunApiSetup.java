package io.runapi.benchmarks.runapi;

import io.runapi.ChatCompletionRequest;
import io.runapi.RunApi;
import io.runapi.benchmarks.client.Question;

/** The client and the request that all of the contenders here share. */
final class RunApiSetup {
    private RunApiSetup() {}

    static RunApi client(String baseUrl) {
        return RunApi.builder().baseUrl(baseUrl).apiKey(Question.KEY).build();
    }

    static ChatCompletionRequest request() {
        return ChatCompletionRequest.builder(Question.MODEL)
                .system(Question.SYSTEM)
                .user(Question.USER)
                .temperature(Question.TEMPERATURE)
                .maxTokens(Question.MAX_TOKENS)
                .build();
    }
}
