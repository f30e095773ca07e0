package demo;

import io.runapi.json.Immutable;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds a {@link StoredFiles}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
public final class StoredFilesBuilder {
    private @Nullable String id;
    private @Nullable String text;
    private Map<String, @Nullable Object> additionalProperties = Map.of();

    StoredFilesBuilder() {}

    StoredFilesBuilder(StoredFiles source) {
        this.id = source.id();
        this.text = source.text();
        this.additionalProperties = source.additionalProperties();
    }

    /** Sets {@code id}. */
    public StoredFilesBuilder id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /** Sets {@code text}. */
    public StoredFilesBuilder text(@Nullable String text) {
        this.text = text;
        return this;
    }

    /**
     * Sends a property that this version does not know, as free-form JSON: {@code Map}, {@code List}, {@code String},
     * {@code Number}, {@code Boolean} or null. A property that has a method of its own is refused.
     */
    public StoredFilesBuilder additionalProperty(String name, @Nullable Object value) {
        StoredFilesCodec.NAMES.requireUnknown(name);
        this.additionalProperties = Immutable.with(this.additionalProperties, name, value);
        return this;
    }

    /** The finished {@link StoredFiles}. */
    public StoredFiles build() {
        return new StoredFiles(id, text, additionalProperties);
    }
}
