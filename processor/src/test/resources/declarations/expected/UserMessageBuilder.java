package demo;

import io.runapi.json.Immutable;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds a {@link UserMessage}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
public final class UserMessageBuilder {
    private MessageContent content;
    private @Nullable String name;
    private Map<String, @Nullable Object> additionalProperties = Map.of();

    UserMessageBuilder(MessageContent content) {
        this.content = content;
    }

    UserMessageBuilder(UserMessage source) {
        this.content = source.content();
        this.name = source.name();
        this.additionalProperties = source.additionalProperties();
    }

    /**
     * Sets {@code content}.
     *
     * <p>Required.
     */
    public UserMessageBuilder content(MessageContent content) {
        this.content = content;
        return this;
    }

    /** Sets {@code name}. */
    public UserMessageBuilder name(@Nullable String name) {
        this.name = name;
        return this;
    }

    /**
     * Sends a property that this version does not know, as free-form JSON: {@code Map}, {@code List}, {@code String},
     * {@code Number}, {@code Boolean} or null. A property that has a method of its own is refused.
     */
    public UserMessageBuilder additionalProperty(String name, @Nullable Object value) {
        UserMessageCodec.NAMES.requireUnknown(name);
        this.additionalProperties = Immutable.with(this.additionalProperties, name, value);
        return this;
    }

    /**
     * The finished {@link UserMessage}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public UserMessage build() {
        UserMessage finished = new UserMessage(content, name, additionalProperties);
        UserMessageChecks.check(finished);
        return finished;
    }
}
