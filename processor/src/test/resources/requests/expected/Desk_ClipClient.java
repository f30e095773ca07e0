package app;

import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.RunwayExtendVideoRequest;
import io.runapi.RunwayService;
import io.runapi.Videos;
import io.runapi.client.RequestOptions;
import io.runapi.task.Task;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Sends a {@link Desk.Clip} to model {@code runway-gen5}. */
@Generated("io.runapi.processor")
@NullMarked
final class Desk_ClipClient {
    private final RunwayService runway;

    Desk_ClipClient(RunApi runapi) {
        this.runway = runapi.runway();
    }

    /** As {@link RunwayService#extendVideo(RunwayExtendVideoRequest)}. */
    Task<Videos> extendVideo(Desk.Clip clip) {
        return runway.extendVideo(request(clip));
    }

    /** As {@link RunwayService#extendVideo(RunwayExtendVideoRequest, RequestOptions)}. */
    Task<Videos> extendVideo(Desk.Clip clip, RequestOptions options) {
        return runway.extendVideo(request(clip), options);
    }

    /** As {@link RunwayService#extendVideoAsync(RunwayExtendVideoRequest)}. */
    CompletableFuture<Task<Videos>> extendVideoAsync(Desk.Clip clip) {
        return runway.extendVideoAsync(request(clip));
    }

    /** As {@link RunwayService#extendVideoAsync(RunwayExtendVideoRequest, RequestOptions)}. */
    CompletableFuture<Task<Videos>> extendVideoAsync(Desk.Clip clip, RequestOptions options) {
        return runway.extendVideoAsync(request(clip), options);
    }

    /**
     * What the service is sent for a {@link Desk.Clip}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    static RunwayExtendVideoRequest request(Desk.Clip clip) {
        return RunwayExtendVideoRequest.builder(
                        clip.taskId(), clip.prompt(), OutputResolution.of(clip.outputResolution()))
                .model("runway-gen5")
                .buildLike("runway");
    }
}
