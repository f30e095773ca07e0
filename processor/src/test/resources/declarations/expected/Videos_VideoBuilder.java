package demo;

import io.runapi.json.Immutable;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Videos.Video}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
public final class Videos_VideoBuilder {
    private @Nullable String url;
    private @Nullable Long sizeBytes;
    private Map<String, @Nullable Object> additionalProperties = Map.of();

    Videos_VideoBuilder() {}

    Videos_VideoBuilder(Videos.Video source) {
        this.url = source.url();
        this.sizeBytes = source.sizeBytes();
        this.additionalProperties = source.additionalProperties();
    }

    /** Sets {@code url}. */
    public Videos_VideoBuilder url(@Nullable String url) {
        this.url = url;
        return this;
    }

    /** Sets {@code size_bytes}. */
    public Videos_VideoBuilder sizeBytes(@Nullable Long sizeBytes) {
        this.sizeBytes = sizeBytes;
        return this;
    }

    /**
     * Sends a property that this version does not know, as free-form JSON: {@code Map}, {@code List}, {@code String},
     * {@code Number}, {@code Boolean} or null. A property that has a method of its own is refused.
     */
    public Videos_VideoBuilder additionalProperty(String name, @Nullable Object value) {
        Videos_VideoCodec.NAMES.requireUnknown(name);
        this.additionalProperties = Immutable.with(this.additionalProperties, name, value);
        return this;
    }

    /** The finished {@link Videos.Video}. */
    public Videos.Video build() {
        return new Videos.Video(url, sizeBytes, additionalProperties);
    }
}
