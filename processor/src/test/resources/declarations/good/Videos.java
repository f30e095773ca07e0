package demo;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Property;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a video task answers. */
@Schema
public record Videos(
        @Property("id") @Nullable String id,
        @Property("videos") List<Video> videos,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public Videos {
        videos = Immutable.list(videos);
        additionalProperties = Immutable.map(additionalProperties);
    }

    /** One video. */
    @Schema
    public record Video(
            @Property("url") @Nullable String url,
            @Property("size_bytes") @Nullable Long sizeBytes,
            @Additional Map<String, @Nullable Object> additionalProperties) {
        public Video {
            additionalProperties = Immutable.map(additionalProperties);
        }
    }
}
