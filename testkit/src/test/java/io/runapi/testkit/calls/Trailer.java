package io.runapi.testkit.calls;

import io.runapi.RunwayTextToVideoRequest;
import io.runapi.Videos;
import io.runapi.annotation.Fixed;
import io.runapi.annotation.Param;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import io.runapi.client.RequestOptions;
import io.runapi.file.FileContent;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@RunApiModel(value = "runway", action = "text_to_video")
interface Trailer extends Shooter<Videos> {
    @Prompt(resource = "prompts/wind.txt")
    @Fixed(param = "duration_seconds", value = "5")
    @Fixed(param = "output_resolution", value = "720p")
    Videos wind(String place, @Param("first_frame_image_url") Path frame);

    @Prompt("Wind")
    @Fixed(param = "duration_seconds", value = "5")
    @Fixed(param = "output_resolution", value = "720p")
    CompletableFuture<Videos> windLater(@Param("first_frame_image_url") FileContent frame);

    @Prompt("Another prompt")
    Videos completed(RunwayTextToVideoRequest request, RequestOptions options);

    Videos asIs(RunwayTextToVideoRequest request);

    @Prompt("Wind")
    @Fixed(param = "duration_seconds", value = "5")
    @Fixed(param = "output_resolution", value = "720p")
    @Fixed(param = "aspect_ratio", value = "16:9")
    void leave(URI callbackUrl);

    @Override
    @Fixed(param = "output_resolution", value = "720p")
    @Fixed(param = "aspect_ratio", value = "16:9")
    Videos shoot(String prompt, int durationSeconds);

    @Prompt("Wind")
    @Fixed(param = "duration_seconds", value = "5")
    @Fixed(param = "output_resolution", value = "720p")
    CompletableFuture<Videos> perhapsLater(@Param("first_frame_image_url") Path first, @Nullable String watermark);
}
