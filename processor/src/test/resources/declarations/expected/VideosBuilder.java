package demo;

import io.runapi.json.Immutable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Videos}. Not for use by several threads at once. */
@Generated("io.runapi.processor")
public final class VideosBuilder {
    private @Nullable String id;
    private List<Videos.Video> videos = new ArrayList<>();
    private Map<String, @Nullable Object> additionalProperties = Map.of();

    VideosBuilder() {}

    VideosBuilder(Videos source) {
        this.id = source.id();
        this.videos = new ArrayList<>(source.videos());
        this.additionalProperties = source.additionalProperties();
    }

    /** Sets {@code id}. */
    public VideosBuilder id(@Nullable String id) {
        this.id = id;
        return this;
    }

    /** Sets {@code videos}. */
    public VideosBuilder videos(List<Videos.Video> videos) {
        this.videos = new ArrayList<>(Immutable.list(videos));
        return this;
    }

    /** As {@link #videos(List)}. */
    public VideosBuilder videos(Videos.Video... videos) {
        return videos(List.of(videos));
    }

    /** Adds to {@link #videos(List)}. */
    public VideosBuilder addVideos(Videos.Video... videos) {
        this.videos.addAll(List.of(videos));
        return this;
    }

    /**
     * Sends a property that this version does not know, as free-form JSON: {@code Map}, {@code List}, {@code String},
     * {@code Number}, {@code Boolean} or null. A property that has a method of its own is refused.
     */
    public VideosBuilder additionalProperty(String name, @Nullable Object value) {
        VideosCodec.NAMES.requireUnknown(name);
        this.additionalProperties = Immutable.with(this.additionalProperties, name, value);
        return this;
    }

    /** The finished {@link Videos}. */
    public Videos build() {
        return new Videos(id, videos, additionalProperties);
    }
}
