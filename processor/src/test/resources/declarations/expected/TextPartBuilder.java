package demo;

import io.runapi.json.Immutable;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds a {@link TextPart}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
public final class TextPartBuilder {
    private @Nullable String type;
    private @Nullable String text;
    private Map<String, @Nullable Object> additionalProperties = Map.of();

    TextPartBuilder() {}

    TextPartBuilder(TextPart source) {
        this.type = source.type();
        this.text = source.text();
        this.additionalProperties = source.additionalProperties();
    }

    /** Sets {@code type}. */
    public TextPartBuilder type(@Nullable String type) {
        this.type = type;
        return this;
    }

    /** Sets {@code text}. */
    public TextPartBuilder text(@Nullable String text) {
        this.text = text;
        return this;
    }

    /**
     * Sends a property that this version does not know, as free-form JSON: {@code Map}, {@code List}, {@code String},
     * {@code Number}, {@code Boolean} or null. A property that has a method of its own is refused.
     */
    public TextPartBuilder additionalProperty(String name, @Nullable Object value) {
        TextPartCodec.NAMES.requireUnknown(name);
        this.additionalProperties = Immutable.with(this.additionalProperties, name, value);
        return this;
    }

    /** The finished {@link TextPart}. */
    public TextPart build() {
        return new TextPart(type, text, additionalProperties);
    }
}
