package io.runapi;

import io.runapi.client.RequestOptions;
import io.runapi.tool.ToolSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Chat with a model that may call functions of yours: {@code chat().tools(tools).run(request).text()}. */
public interface ToolCalls {
    /** Answers a conversation. */
    ChatCompletion complete(ChatCompletionRequest request, RequestOptions options);

    /** Answers a conversation. Does not block. */
    CompletableFuture<ChatCompletion> completeAsync(ChatCompletionRequest request, RequestOptions options);

    /** Answers a conversation. The answer is a stream: close it. */
    ChatStream stream(ChatCompletionRequest request, RequestOptions options);

    /**
     * Lets the model use tools: its calls are made, and it is told what they gave back, until it answers without one.
     *
     * @param sets what it may call
     * @throws IllegalArgumentException if two tools have one name
     */
    default ToolLoop tools(ToolSet... sets) {
        return new ToolLoop(this, Toolbox.of(List.of(sets)));
    }
}
