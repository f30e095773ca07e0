package io.runapi;

import io.runapi.client.RequestOptions;
import java.util.concurrent.CompletableFuture;

public interface ToolLoop {
    ToolRun run(ChatCompletionRequest request);

    ToolRun run(ChatCompletionRequest request, RequestOptions options);

    CompletableFuture<ToolRun> runAsync(ChatCompletionRequest request);

    CompletableFuture<ToolRun> runAsync(ChatCompletionRequest request, RequestOptions options);

    ToolStream stream(ChatCompletionRequest request);

    ToolStream stream(ChatCompletionRequest request, RequestOptions options);
}
