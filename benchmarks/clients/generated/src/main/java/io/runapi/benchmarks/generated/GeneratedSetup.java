package io.runapi.benchmarks.generated;

import io.runapi.benchmarks.client.Question;
import io.runapi.benchmarks.generated.api.ChatApi;
import io.runapi.benchmarks.generated.http.ApiClient;
import io.runapi.benchmarks.generated.model.CompletionRequest;
import io.runapi.benchmarks.generated.model.Message;

/** The client and the request that all of the contenders here share. */
final class GeneratedSetup {
    private GeneratedSetup() {}

    static ChatApi client(String baseUrl) {
        ApiClient client = new ApiClient();
        client.updateBaseUri(baseUrl);
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + Question.KEY));
        return new ChatApi(client);
    }

    static CompletionRequest request() {
        return new CompletionRequest()
                .model(Question.MODEL)
                .addMessagesItem(new Message().role("system").content(Question.SYSTEM))
                .addMessagesItem(new Message().role("user").content(Question.USER))
                .temperature(Question.TEMPERATURE)
                .maxTokens(Question.MAX_TOKENS);
    }
}
