package io.runapi;

import java.net.URI;
import java.util.*;
import org.jspecify.annotations.Nullable;

public final class ChatCompletionRequestBuilder implements ChatMessages<ChatCompletionRequestBuilder> {
    private String model;
    private List<ChatMessage> messages = List.of();
    private @Nullable Double temperature;
    private @Nullable Integer maxTokens;

    ChatCompletionRequestBuilder(String model) {
        this.model = model;
    }

    public ChatCompletionRequestBuilder model(String model) {
        this.model = model;
        return this;
    }

    public ChatCompletionRequestBuilder messages(List<ChatMessage> messages) {
        this.messages = messages;
        return this;
    }

    public ChatCompletionRequestBuilder temperature(@Nullable Double temperature) {
        this.temperature = temperature;
        return this;
    }

    public ChatCompletionRequestBuilder maxTokens(@Nullable Integer maxTokens) {
        this.maxTokens = maxTokens;
        return this;
    }

    @Override
    public ChatCompletionRequestBuilder addMessages(ChatMessage... more) {
        List<ChatMessage> all = new ArrayList<>(messages);
        all.addAll(List.of(more));
        return messages(all);
    }

    public ChatCompletionRequest build() {
        return new ChatCompletionRequest(model, messages, temperature, maxTokens, Map.of());
    }

    public ChatCompletionRequest buildLike(String known) {
        return build();
    }
}
