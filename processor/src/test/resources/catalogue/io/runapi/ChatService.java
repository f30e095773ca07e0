package io.runapi;

import io.runapi.client.RequestOptions;
import io.runapi.declaration.Operation;
import io.runapi.declaration.Service;
import java.util.concurrent.CompletableFuture;

@Service("chat")
public interface ChatService extends ToolCalls {
    default ChatCompletion complete(ChatCompletionRequest request) {
        return complete(request, RequestOptions.defaults());
    }

    @Operation(path = "/v1/chat/completions", action = "complete", openModels = true)
    ChatCompletion complete(ChatCompletionRequest request, RequestOptions options);

    default CompletableFuture<ChatCompletion> completeAsync(ChatCompletionRequest request) {
        return completeAsync(request, RequestOptions.defaults());
    }

    @Operation(path = "/v1/chat/completions", action = "complete", openModels = true)
    CompletableFuture<ChatCompletion> completeAsync(ChatCompletionRequest request, RequestOptions options);

    default ChatStream stream(ChatCompletionRequest request) {
        return stream(request, RequestOptions.defaults());
    }

    @Operation(
            path = "/v1/chat/completions",
            action = "complete",
            openModels = true,
            events = ChatCompletionChunk.class)
    ChatStream stream(ChatCompletionRequest request, RequestOptions options);
}
