package demo;

import io.runapi.json.Immutable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ListFilesRequest}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
public final class ListFilesRequestBuilder {
    private @Nullable String after;
    private @Nullable Integer limit;
    private List<String> tags = new ArrayList<>();
    private Map<String, @Nullable Object> additionalProperties = Map.of();

    ListFilesRequestBuilder() {}

    ListFilesRequestBuilder(ListFilesRequest source) {
        this.after = source.after();
        this.limit = source.limit();
        this.tags = new ArrayList<>(source.tags());
        this.additionalProperties = source.additionalProperties();
    }

    /** Sets {@code after}. */
    public ListFilesRequestBuilder after(@Nullable String after) {
        this.after = after;
        return this;
    }

    /**
     * Sets {@code limit}.
     *
     * <p>From 1 to 100.
     */
    public ListFilesRequestBuilder limit(@Nullable Integer limit) {
        this.limit = limit;
        return this;
    }

    /** Sets {@code tags}. */
    public ListFilesRequestBuilder tags(List<String> tags) {
        this.tags = new ArrayList<>(Immutable.list(tags));
        return this;
    }

    /** As {@link #tags(List)}. */
    public ListFilesRequestBuilder tags(String... tags) {
        return tags(List.of(tags));
    }

    /** Adds to {@link #tags(List)}. */
    public ListFilesRequestBuilder addTags(String... tags) {
        this.tags.addAll(List.of(tags));
        return this;
    }

    /**
     * Sends a property that this version does not know, as free-form JSON: {@code Map}, {@code List}, {@code String},
     * {@code Number}, {@code Boolean} or null. A property that has a method of its own is refused.
     */
    public ListFilesRequestBuilder additionalProperty(String name, @Nullable Object value) {
        ListFilesRequestCodec.NAMES.requireUnknown(name);
        this.additionalProperties = Immutable.with(this.additionalProperties, name, value);
        return this;
    }

    /**
     * The finished {@link ListFilesRequest}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public ListFilesRequest build() {
        ListFilesRequest finished = new ListFilesRequest(after, limit, tags, additionalProperties);
        ListFilesRequestChecks.check(finished);
        return finished;
    }
}
