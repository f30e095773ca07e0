package app;

import io.runapi.RunApi;
import io.runapi.RunwayService;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.Videos;
import io.runapi.client.RequestOptions;
import io.runapi.task.Task;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Sends a {@link Shot} to model {@code runway}. */
@Generated("io.runapi.processor")
@NullMarked
public final class ShotClient {
    private final RunwayService runway;

    public ShotClient(RunApi runapi) {
        this.runway = runapi.runway();
    }

    /** As {@link RunwayService#textToVideo(RunwayTextToVideoRequest)}. */
    public Task<Videos> textToVideo(Shot shot) {
        return runway.textToVideo(request(shot));
    }

    /** As {@link RunwayService#textToVideo(RunwayTextToVideoRequest, RequestOptions)}. */
    public Task<Videos> textToVideo(Shot shot, RequestOptions options) {
        return runway.textToVideo(request(shot), options);
    }

    /** As {@link RunwayService#textToVideoAsync(RunwayTextToVideoRequest)}. */
    public CompletableFuture<Task<Videos>> textToVideoAsync(Shot shot) {
        return runway.textToVideoAsync(request(shot));
    }

    /** As {@link RunwayService#textToVideoAsync(RunwayTextToVideoRequest, RequestOptions)}. */
    public CompletableFuture<Task<Videos>> textToVideoAsync(Shot shot, RequestOptions options) {
        return runway.textToVideoAsync(request(shot), options);
    }

    /**
     * What the service is sent for a {@link Shot}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public static RunwayTextToVideoRequest request(Shot shot) {
        return RunwayTextToVideoRequest.builder(shot.prompt(), shot.durationSeconds(), shot.outputResolution())
                .model("runway")
                .aspectRatio(shot.aspectRatio())
                .firstFrameImageUrl(shot.firstFrameImageUrl())
                .build();
    }
}
