package app;

import io.runapi.AspectRatio;
import io.runapi.OutputResolution;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Shot} as a value: what <code>runway text_to_video</code> takes with model {@code runway}.
 *
 * @param prompt {@code prompt}
 * @param durationSeconds {@code duration_seconds}
 * @param outputResolution {@code output_resolution}
 * @param firstFrameImageUrl {@code first_frame_image_url}
 * @param aspectRatio {@code aspect_ratio}
 */
@Generated("io.runapi.processor")
@NullMarked
public record ShotRequest(
        String prompt,
        int durationSeconds,
        OutputResolution outputResolution,
        @Nullable URI firstFrameImageUrl,
        @Nullable AspectRatio aspectRatio)
        implements Shot {
    /** Starts one with what it always needs. */
    public static ShotRequestBuilder builder(String prompt, int durationSeconds, OutputResolution outputResolution) {
        return new ShotRequestBuilder(prompt, durationSeconds, outputResolution);
    }

    /** A builder that holds what this one holds. */
    public ShotRequestBuilder toBuilder() {
        return new ShotRequestBuilder(this);
    }
}
