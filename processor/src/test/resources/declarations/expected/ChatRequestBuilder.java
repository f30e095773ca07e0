package demo;

import io.runapi.json.Immutable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ChatRequest}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
public final class ChatRequestBuilder implements ChatMessages<ChatRequestBuilder> {
    private String model;
    private List<ChatMessage> messages = new ArrayList<>();
    private @Nullable Double temperature;
    private @Nullable Double topP;
    private @Nullable Integer maxTokens;
    private @Nullable Integer maxCompletionTokens;
    private @Nullable Long seed;
    private @Nullable Boolean stream;
    private Map<String, @Nullable Object> streamOptions = Map.of();
    private List<String> stop = new ArrayList<>();
    private Map<String, Double> logitBias = Map.of();
    private List<List<String>> rows = new ArrayList<>();
    private @Nullable String reasoningEffort;
    private @Nullable String user;
    private @Nullable Object schema;
    private @Nullable String default_;
    private @Nullable String in;
    private @Nullable String property;
    private @Nullable String finished;
    private @Nullable String source;
    private @Nullable String value;
    private @Nullable String yield;
    private @Nullable Object equals;
    private Map<String, @Nullable Object> additionalProperties = Map.of();

    ChatRequestBuilder(String model) {
        this.model = model;
    }

    ChatRequestBuilder(ChatRequest source_) {
        this.model = source_.model();
        this.messages = new ArrayList<>(source_.messages());
        this.temperature = source_.temperature();
        this.topP = source_.topP();
        this.maxTokens = source_.maxTokens();
        this.maxCompletionTokens = source_.maxCompletionTokens();
        this.seed = source_.seed();
        this.stream = source_.stream();
        this.streamOptions = source_.streamOptions();
        this.stop = new ArrayList<>(source_.stop());
        this.logitBias = source_.logitBias();
        this.rows = new ArrayList<>(source_.rows());
        this.reasoningEffort = source_.reasoningEffort();
        this.user = source_.user();
        this.schema = source_.schema();
        this.default_ = source_.default_();
        this.in = source_.in();
        this.property = source_.property();
        this.finished = source_.finished();
        this.source = source_.source();
        this.value = source_.value();
        this.yield = source_.yield();
        this.equals = source_.equals();
        this.additionalProperties = source_.additionalProperties();
    }

    /**
     * Id of the model.
     *
     * <p>Required.
     */
    public ChatRequestBuilder model(String model) {
        this.model = model;
        return this;
    }

    /**
     * The conversation so far.
     *
     * <p>Required. At least 1 item.
     */
    public ChatRequestBuilder messages(List<? extends ChatMessage> messages) {
        this.messages = new ArrayList<>(Immutable.list(messages));
        return this;
    }

    /** As {@link #messages(List)}. */
    public ChatRequestBuilder messages(ChatMessage... messages) {
        return messages(List.of(messages));
    }

    /** Adds to {@link #messages(List)}. */
    @Override
    public ChatRequestBuilder addMessages(ChatMessage... messages) {
        this.messages.addAll(List.of(messages));
        return this;
    }

    /**
     * How freely it answers.
     *
     * <p>From 0 to 2. For {@code claude-opus-4.8}: from 0 to 1.
     */
    public ChatRequestBuilder temperature(@Nullable Double temperature) {
        this.temperature = temperature;
        return this;
    }

    /**
     * Sets {@code top_p}.
     *
     * <p>From 0 to 1.
     */
    public ChatRequestBuilder topP(@Nullable Double topP) {
        this.topP = topP;
        return this;
    }

    /**
     * Sets {@code max_tokens}.
     *
     * <p>At least 1. At least one of {@code max_tokens}, {@code max_completion_tokens} is required with
     * {@code reasoning_effort}.
     */
    public ChatRequestBuilder maxTokens(@Nullable Integer maxTokens) {
        this.maxTokens = maxTokens;
        return this;
    }

    /**
     * Sets {@code max_completion_tokens}.
     *
     * <p>At least 1. At least one of {@code max_tokens}, {@code max_completion_tokens} is required with
     * {@code reasoning_effort}.
     */
    public ChatRequestBuilder maxCompletionTokens(@Nullable Integer maxCompletionTokens) {
        this.maxCompletionTokens = maxCompletionTokens;
        return this;
    }

    /** Sets {@code seed}. */
    public ChatRequestBuilder seed(@Nullable Long seed) {
        this.seed = seed;
        return this;
    }

    /** Sets {@code stream}. */
    public ChatRequestBuilder stream(@Nullable Boolean stream) {
        this.stream = stream;
        return this;
    }

    /**
     * Sets {@code stream_options}.
     *
     * <p>Required when {@code stream} is true.
     */
    public ChatRequestBuilder streamOptions(Map<String, @Nullable Object> streamOptions) {
        this.streamOptions = Immutable.map(streamOptions);
        return this;
    }

    /**
     * Sets {@code stop}.
     *
     * <p>At most 4 items.
     */
    public ChatRequestBuilder stop(List<String> stop) {
        this.stop = new ArrayList<>(Immutable.list(stop));
        return this;
    }

    /** As {@link #stop(List)}. */
    public ChatRequestBuilder stop(String... stop) {
        return stop(List.of(stop));
    }

    /** Adds to {@link #stop(List)}. */
    public ChatRequestBuilder addStop(String... stop) {
        this.stop.addAll(List.of(stop));
        return this;
    }

    /**
     * Makes tokens, by their ids, less (down to -100) or more (up to 100) likely, or (as some say) much less
     * {so; that}.
     */
    public ChatRequestBuilder logitBias(Map<String, Double> logitBias) {
        this.logitBias = Immutable.map(logitBias);
        return this;
    }

    /** Sets {@code rows}. */
    public ChatRequestBuilder rows(List<List<String>> rows) {
        this.rows = new ArrayList<>(Immutable.list(rows));
        return this;
    }

    /** Adds to {@link #rows(List)}. */
    public ChatRequestBuilder addRows(List<String> rows) {
        this.rows.add(rows);
        return this;
    }

    /**
     * Sets {@code reasoning_effort}.
     *
     * <p>Accepted: low, medium, high. When {@code model} is claude-opus-4.8 and when {@code stream} is false, accepted:
     * low, high.
     */
    public ChatRequestBuilder reasoningEffort(@Nullable String reasoningEffort) {
        this.reasoningEffort = reasoningEffort;
        return this;
    }

    /**
     * Sets {@code user}.
     *
     * <p>Has a match of <code>^[a-z"&#92;&#92;]*$</code>.
     */
    public ChatRequestBuilder userProperty(@Nullable String user) {
        this.user = user;
        return this;
    }

    /** Sets {@code schema}. */
    public ChatRequestBuilder schema(@Nullable Object schema) {
        this.schema = schema;
        return this;
    }

    /** Sets {@code default}. */
    public ChatRequestBuilder default_(@Nullable String default_) {
        this.default_ = default_;
        return this;
    }

    /** Sets {@code in}. */
    public ChatRequestBuilder in(@Nullable String in) {
        this.in = in;
        return this;
    }

    /** Sets {@code property}. */
    public ChatRequestBuilder property(@Nullable String property) {
        this.property = property;
        return this;
    }

    /** Sets {@code finished}. */
    public ChatRequestBuilder finished(@Nullable String finished) {
        this.finished = finished;
        return this;
    }

    /** Sets {@code source}. */
    public ChatRequestBuilder source(@Nullable String source) {
        this.source = source;
        return this;
    }

    /** Sets {@code value}. */
    public ChatRequestBuilder value(@Nullable String value) {
        this.value = value;
        return this;
    }

    /** Sets {@code yield}. */
    public ChatRequestBuilder yield(@Nullable String yield) {
        this.yield = yield;
        return this;
    }

    /** Sets {@code equals}. */
    public ChatRequestBuilder equals_(@Nullable Object equals) {
        this.equals = equals;
        return this;
    }

    /**
     * Sends a property that this version does not know, as free-form JSON: {@code Map}, {@code List}, {@code String},
     * {@code Number}, {@code Boolean} or null. A property that has a method of its own is refused.
     */
    public ChatRequestBuilder additionalProperty(String name, @Nullable Object value) {
        ChatRequestCodec.NAMES.requireUnknown(name);
        this.additionalProperties = Immutable.with(this.additionalProperties, name, value);
        return this;
    }

    /**
     * The finished {@link ChatRequest}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public ChatRequest build() {
        ChatRequest finished_ = create();
        ChatRequestChecks.check(finished_);
        return finished_;
    }

    /**
     * As {@link #build()}, but by the rules of another model: for a model that is newer than this description.
     *
     * @param knownModel id of a model that is known
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse, or that
     *     {@code knownModel} is not known
     */
    public ChatRequest buildLike(String knownModel) {
        ChatRequest finished_ = create();
        ChatRequestChecks.checkLike(knownModel, finished_);
        return finished_;
    }

    private ChatRequest create() {
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
}
