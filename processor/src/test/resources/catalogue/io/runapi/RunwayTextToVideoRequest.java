package io.runapi;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Model;
import io.runapi.declaration.Property;
import io.runapi.declaration.Removed;
import io.runapi.declaration.Rule;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema
@Model(id = "runway")
@Removed(model = "runway-gen2", on = "2026-08-07", use = "runway")
@Removed(field = "seconds", on = "2026-08-07", use = "duration_seconds")
@Rule(whenAbsent = "first_frame_image_url", require = "aspect_ratio")
@Rule(whenPresent = "first_frame_image_url", forbid = "aspect_ratio")
public record RunwayTextToVideoRequest(
        @Property("model") @Nullable String model,
        @Property(value = "prompt", required = true, min = 1, max = 60, length = true) String prompt,
        @Property(value = "duration_seconds", required = true, oneOf = {"5", "10"}) int durationSeconds,
        @Property(value = "output_resolution", required = true, oneOf = {"720p", "1080p"}) OutputResolution outputResolution,
        @Property(value = "aspect_ratio", oneOf = {"16:9", "9:16"}) @Nullable AspectRatio aspectRatio,
        @Property("first_frame_image_url") @Nullable URI firstFrameImageUrl,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public RunwayTextToVideoRequest {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static RunwayTextToVideoRequestBuilder builder(String prompt, int durationSeconds, OutputResolution outputResolution) {
        return new RunwayTextToVideoRequestBuilder(prompt, durationSeconds, outputResolution);
    }

    public RunwayTextToVideoRequestBuilder toBuilder() {
        return new RunwayTextToVideoRequestBuilder(this);
    }
}
