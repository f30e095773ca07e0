package demo;

import io.runapi.declaration.Additional;
import io.runapi.declaration.Field;
import io.runapi.declaration.Model;
import io.runapi.declaration.Property;
import io.runapi.declaration.Rule;
import io.runapi.declaration.Schema;
import io.runapi.json.Immutable;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Input of Runway text to video.
 *
 * @param model the model, {@code runway} if absent
 * @param prompt what the video shows
 * @param durationSeconds length of the video in seconds
 * @param outputResolution lines of the video
 * @param aspectRatio shape of the video, width to height, which the service takes from the first frame where one is
 *     given and cannot know otherwise
 * @param firstFrameImageUrl an image that the video starts with
 * @param callbackUrl where the service posts when the task has ended
 * @param additionalProperties properties that this version does not know
 */
@Schema
@Model(id = {"runway"})
@Model(
        id = {"runway-aleph"},
        fields = {@Field(name = "prompt", required = true, min = 1, max = 500, length = true)},
        without = {"callback_url"},
        note = "per documentation, not in the contract")
@Rule(whenAbsent = "first_frame_image_url", require = "aspect_ratio")
@Rule(whenPresent = "first_frame_image_url", forbid = "aspect_ratio")
public record RunwayTextToVideoRequest(
        @Property("model") @Nullable RunwayModel model,
        @Property(value = "prompt", required = true, min = 1, max = 1800, length = true) String prompt,
        @Property(value = "duration_seconds", required = true, oneOf = {"5", "10"}) int durationSeconds,
        @Property(value = "output_resolution", required = true, oneOf = {"720p", "1080p"}) OutputResolution outputResolution,
        @Property(value = "aspect_ratio", oneOf = {"16:9", "9:16", "1:1", "4:3", "3:4"}) @Nullable AspectRatio aspectRatio,
        @Property("first_frame_image_url") @Nullable URI firstFrameImageUrl,
        @Property("callback_url") @Nullable URI callbackUrl,
        @Additional Map<String, @Nullable Object> additionalProperties) {
    public RunwayTextToVideoRequest {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static RunwayTextToVideoRequestBuilder builder(
            String prompt, int durationSeconds, OutputResolution outputResolution) {
        return new RunwayTextToVideoRequestBuilder(prompt, durationSeconds, outputResolution);
    }

    public RunwayTextToVideoRequestBuilder toBuilder() {
        return new RunwayTextToVideoRequestBuilder(this);
    }
}
