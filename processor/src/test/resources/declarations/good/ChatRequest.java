package demo;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Field;
import io.runapi.declaration.Model;
import io.runapi.declaration.Property;
import io.runapi.declaration.Rule;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asks a chat model.
 *
 * @param model id of the model
 * @param messages the conversation so far
 * @param temperature how freely it answers
 * @param logitBias makes tokens, by their ids, less (down to -100) or more (up to 100) likely, or (as some say) much less
 *     {so; that}
 */
@Schema(builder = ChatMessages.class)
@Model(id = {"gemini-3.5-flash", "gemini-2.5-pro"})
@Model(id = {"claude-opus-4.8"}, fields = @Field(name = "temperature", min = 0, max = 1))
@Rule(when = "stream=true", require = "stream_options")
@Rule(requireAny = {"max_tokens", "max_completion_tokens"}, whenPresent = "reasoning_effort")
@Rule(when = {"model=claude-opus-4.8", "stream=false"}, narrow = @Rule.Narrow(field = "reasoning_effort", to = {"low", "high"}))
public record ChatRequest(
        @Property(value = "model", required = true) String model,
        @Property(value = "messages", required = true, collected = true, minItems = 1) List<ChatMessage> messages,
        @Property(value = "temperature", min = 0, max = 2) @Nullable Double temperature,
        @Property(value = "top_p", min = 0, max = 1) @Nullable Double topP,
        @Property(value = "max_tokens", min = 1) @Nullable Integer maxTokens,
        @Property(value = "max_completion_tokens", min = 1) @Nullable Integer maxCompletionTokens,
        @Property("seed") @Nullable Long seed,
        @Property("stream") @Nullable Boolean stream,
        @Property(value = "stream_options") Map<String, @Nullable Object> streamOptions,
        @Property(value = "stop", maxItems = 4) List<String> stop,
        @Property(value = "logit_bias") Map<String, Double> logitBias,
        @Property(value = "rows") List<List<String>> rows,
        @Property(value = "reasoning_effort", oneOf = {"low", "medium", "high"}) @Nullable String reasoningEffort,
        @Property(value = "user", pattern = "^[a-z\"\\\\]*$") @Nullable String user,
        @Property(value = "schema") @Nullable Object schema,
        @Property(value = "default") @Nullable String default_,
        @Property(value = "in") @Nullable String in,
        @Property(value = "property") @Nullable String property,
        @Property(value = "finished") @Nullable String finished,
        @Property(value = "source") @Nullable String source,
        @Property(value = "value") @Nullable String value,
        @Property(value = "yield") @Nullable String yield,
        @Property(value = "equals") @Nullable Object equals,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public ChatRequest {
        messages = Immutable.list(messages);
        streamOptions = Immutable.map(streamOptions);
        stop = Immutable.list(stop);
        logitBias = Immutable.map(logitBias);
        rows = Immutable.list(rows);
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static ChatRequestBuilder builder(String model) {
        return new ChatRequestBuilder(model);
    }

    public ChatRequestBuilder toBuilder() {
        return new ChatRequestBuilder(this);
    }
}
