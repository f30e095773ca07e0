package demo;

import io.runapi.json.Immutable;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SystemMessage}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
public final class SystemMessageBuilder {
    private String content;
    private Map<String, @Nullable Object> additionalProperties = Map.of();

    SystemMessageBuilder(String content) {
        this.content = content;
    }

    SystemMessageBuilder(SystemMessage source) {
        this.content = source.content();
        this.additionalProperties = source.additionalProperties();
    }

    /**
     * Sets {@code content}.
     *
     * <p>Required.
     */
    public SystemMessageBuilder content(String content) {
        this.content = content;
        return this;
    }

    /**
     * Sends a property that this version does not know, as free-form JSON: {@code Map}, {@code List}, {@code String},
     * {@code Number}, {@code Boolean} or null. A property that has a method of its own is refused.
     */
    public SystemMessageBuilder additionalProperty(String name, @Nullable Object value) {
        SystemMessageCodec.NAMES.requireUnknown(name);
        this.additionalProperties = Immutable.with(this.additionalProperties, name, value);
        return this;
    }

    /**
     * The finished {@link SystemMessage}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public SystemMessage build() {
        SystemMessage finished = new SystemMessage(content, additionalProperties);
        SystemMessageChecks.check(finished);
        return finished;
    }
}
