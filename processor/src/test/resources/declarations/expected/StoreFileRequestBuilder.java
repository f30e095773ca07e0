package demo;

import io.runapi.file.FileContent;
import io.runapi.json.Immutable;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds a {@link StoreFileRequest}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
public final class StoreFileRequestBuilder {
    private FileContent file;
    private @Nullable String purpose;
    private @Nullable FileContent mask;
    private Map<String, @Nullable Object> additionalProperties = Map.of();

    StoreFileRequestBuilder(FileContent file) {
        this.file = file;
    }

    StoreFileRequestBuilder(StoreFileRequest source) {
        this.file = source.file();
        this.purpose = source.purpose();
        this.mask = source.mask();
        this.additionalProperties = source.additionalProperties();
    }

    /**
     * Sets {@code file}.
     *
     * <p>Required.
     */
    public StoreFileRequestBuilder file(FileContent file) {
        this.file = file;
        return this;
    }

    /** Sets {@code purpose}. */
    public StoreFileRequestBuilder purpose(@Nullable String purpose) {
        this.purpose = purpose;
        return this;
    }

    /** Sets {@code mask}. */
    public StoreFileRequestBuilder mask(@Nullable FileContent mask) {
        this.mask = mask;
        return this;
    }

    /**
     * Sends a property that this version does not know, as free-form JSON: {@code Map}, {@code List}, {@code String},
     * {@code Number}, {@code Boolean} or null. A property that has a method of its own is refused.
     */
    public StoreFileRequestBuilder additionalProperty(String name, @Nullable Object value) {
        StoreFileRequestCodec.NAMES.requireUnknown(name);
        this.additionalProperties = Immutable.with(this.additionalProperties, name, value);
        return this;
    }

    /**
     * The finished {@link StoreFileRequest}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public StoreFileRequest build() {
        StoreFileRequest finished = new StoreFileRequest(file, purpose, mask, additionalProperties);
        StoreFileRequestChecks.check(finished);
        return finished;
    }
}
