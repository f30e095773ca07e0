package io.runapi;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Field;
import io.runapi.declaration.Model;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(builder = ChatMessages.class)
@Model(id = "gemini-3.5-flash")
@Model(id = "claude-opus-4.8", fields = @Field(name = "temperature", min = 0, max = 1))
public record ChatCompletionRequest(
        @Property(value = "model", required = true) String model,
        @Property(value = "messages", required = true, collected = true) List<ChatMessage> messages,
        @Property(value = "temperature", min = 0, max = 2) @Nullable Double temperature,
        @Property(value = "max_tokens", min = 1) @Nullable Integer maxTokens,
        @Property("stream") @Nullable Boolean stream,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public ChatCompletionRequest {
        messages = Immutable.list(messages);
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static ChatCompletionRequestBuilder builder(String model) {
        return new ChatCompletionRequestBuilder(model);
    }

    public ChatCompletionRequestBuilder toBuilder() {
        return new ChatCompletionRequestBuilder(this);
    }
}
