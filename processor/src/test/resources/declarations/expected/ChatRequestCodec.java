package demo;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.json.PropertyNames;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ChatRequest}. */
@Generated("io.runapi.processor")
final class ChatRequestCodec implements JsonCodec<ChatRequest> {
    static final ChatRequestCodec INSTANCE = new ChatRequestCodec();

    static final PropertyNames NAMES = PropertyNames.of(
            "model",
            "messages",
            "temperature",
            "top_p",
            "max_tokens",
            "max_completion_tokens",
            "seed",
            "stream",
            "stream_options",
            "stop",
            "logit_bias",
            "rows",
            "reasoning_effort",
            "user",
            "schema",
            "default",
            "in",
            "property",
            "finished",
            "source",
            "value",
            "yield",
            "equals");

    private ChatRequestCodec() {}

    @Override
    @NullUnmarked
    public ChatRequest read(JsonReader in_) {
        String model = null;
        List<ChatMessage> messages = List.of();
        Double temperature = null;
        Double topP = null;
        Integer maxTokens = null;
        Integer maxCompletionTokens = null;
        Long seed = null;
        Boolean stream = null;
        Map<String, @Nullable Object> streamOptions = Map.of();
        List<String> stop = List.of();
        Map<String, Double> logitBias = Map.of();
        List<List<String>> rows = List.of();
        String reasoningEffort = null;
        String user = null;
        Object schema = null;
        String default_ = null;
        String in = null;
        String property = null;
        String finished = null;
        String source = null;
        String value = null;
        String yield = null;
        Object equals = null;
        Map<String, @Nullable Object> additionalProperties = null;
        for (int property_ = in_.beginObject(NAMES); property_ != PropertyNames.END; property_ = in_.next(NAMES)) {
            switch (property_) {
                case 0 -> model = in_.string(); // model
                case 1 -> messages = in_.list(ChatMessageCodec.INSTANCE); // messages
                case 2 -> temperature = in_.number(); // temperature
                case 3 -> topP = in_.number(); // top_p
                case 4 -> maxTokens = in_.integer(); // max_tokens
                case 5 -> maxCompletionTokens = in_.integer(); // max_completion_tokens
                case 6 -> seed = in_.longInteger(); // seed
                case 7 -> stream = in_.bool(); // stream
                case 8 -> streamOptions = in_.object(); // stream_options
                case 9 -> stop = in_.list(JsonCodecs.STRING); // stop
                case 10 -> logitBias = in_.map(JsonCodecs.NUMBER); // logit_bias
                case 11 -> rows = in_.list(JsonCodecs.list(JsonCodecs.STRING)); // rows
                case 12 -> reasoningEffort = in_.string(); // reasoning_effort
                case 13 -> user = in_.string(); // user
                case 14 -> schema = in_.value(); // schema
                case 15 -> default_ = in_.string(); // default
                case 16 -> in = in_.string(); // in
                case 17 -> property = in_.string(); // property
                case 18 -> finished = in_.string(); // finished
                case 19 -> source = in_.string(); // source
                case 20 -> value = in_.string(); // value
                case 21 -> yield = in_.string(); // yield
                case 22 -> equals = in_.value(); // equals
                default -> additionalProperties = in_.keep(additionalProperties);
            }
        }
        return new ChatRequest(
                model,
                messages,
                temperature,
                topP,
                maxTokens,
                maxCompletionTokens,
                seed,
                stream,
                streamOptions,
                stop,
                logitBias,
                rows,
                reasoningEffort,
                user,
                schema,
                default_,
                in,
                property,
                finished,
                source,
                value,
                yield,
                equals,
                additionalProperties);
    }

    @Override
    public void write(JsonWriter out, ChatRequest value) {
        out.beginObject();
        out.property("model", value.model());
        out.list("messages", value.messages(), ChatMessageCodec.INSTANCE);
        out.property("temperature", value.temperature());
        out.property("top_p", value.topP());
        out.property("max_tokens", value.maxTokens());
        out.property("max_completion_tokens", value.maxCompletionTokens());
        out.property("seed", value.seed());
        out.property("stream", value.stream());
        out.map("stream_options", value.streamOptions(), JsonCodecs.VALUE);
        out.list("stop", value.stop(), JsonCodecs.STRING);
        out.map("logit_bias", value.logitBias(), JsonCodecs.NUMBER);
        out.list("rows", value.rows(), JsonCodecs.list(JsonCodecs.STRING));
        out.property("reasoning_effort", value.reasoningEffort());
        out.property("user", value.user());
        out.free("schema", value.schema());
        out.property("default", value.default_());
        out.property("in", value.in());
        out.property("property", value.property());
        out.property("finished", value.finished());
        out.property("source", value.source());
        out.property("value", value.value());
        out.property("yield", value.yield());
        out.free("equals", value.equals());
        out.properties(value.additionalProperties());
        out.endObject();
    }
}
