package demo;

import io.runapi.json.Immutable;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds a {@link StoredFileRequest}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
public final class StoredFileRequestBuilder {
    private String id;
    private Map<String, @Nullable Object> additionalProperties = Map.of();

    StoredFileRequestBuilder(String id) {
        this.id = id;
    }

    StoredFileRequestBuilder(StoredFileRequest source) {
        this.id = source.id();
        this.additionalProperties = source.additionalProperties();
    }

    /**
     * Sets {@code id}.
     *
     * <p>Required.
     */
    public StoredFileRequestBuilder id(String id) {
        this.id = id;
        return this;
    }

    /**
     * Sends a property that this version does not know, as free-form JSON: {@code Map}, {@code List}, {@code String},
     * {@code Number}, {@code Boolean} or null. A property that has a method of its own is refused.
     */
    public StoredFileRequestBuilder additionalProperty(String name, @Nullable Object value) {
        StoredFileRequestCodec.NAMES.requireUnknown(name);
        this.additionalProperties = Immutable.with(this.additionalProperties, name, value);
        return this;
    }

    /**
     * The finished {@link StoredFileRequest}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public StoredFileRequest build() {
        StoredFileRequest finished = new StoredFileRequest(id, additionalProperties);
        StoredFileRequestChecks.check(finished);
        return finished;
    }
}
