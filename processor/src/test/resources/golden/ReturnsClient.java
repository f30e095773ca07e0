package app;

import io.runapi.AspectRatio;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.RunwayService;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.Videos;
import io.runapi.client.RequestOptions;
import io.runapi.task.Task;
import java.util.concurrent.CompletableFuture;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Returns} on model {@code runway}. */
@Generated("io.runapi.processor")
@NullMarked
final class ReturnsClient implements Returns {
    private final RunwayService runway;

    ReturnsClient(RunApi runapi) {
        this.runway = runapi.runway();
    }

    @Override
    public Videos waits(String prompt, String outputResolution) {
        RunwayTextToVideoRequest request = RunwayTextToVideoRequest.builder(
                        prompt, 5, OutputResolution.of(outputResolution))
                .model("runway")
                .aspectRatio(AspectRatio.R16_9)
                .build();
        return runway.textToVideo(request).await();
    }

    @Override
    public Task<Videos> handle(String prompt, String outputResolution, RequestOptions options) {
        RunwayTextToVideoRequest request = RunwayTextToVideoRequest.builder(
                        prompt, 5, OutputResolution.of(outputResolution))
                .model("runway")
                .aspectRatio(AspectRatio.R16_9)
                .build();
        return runway.textToVideo(request, options);
    }

    @Override
    public CompletableFuture<Videos> later(String prompt, String outputResolution) {
        RunwayTextToVideoRequest request = RunwayTextToVideoRequest.builder(
                        prompt, 5, OutputResolution.of(outputResolution))
                .model("runway")
                .aspectRatio(AspectRatio.R16_9)
                .build();
        return runway.textToVideoAsync(request).thenCompose(Task::future);
    }

    @Override
    public CompletableFuture<Task<Videos>> handleLater(String prompt, String outputResolution, RequestOptions options) {
        RunwayTextToVideoRequest request = RunwayTextToVideoRequest.builder(
                        prompt, 5, OutputResolution.of(outputResolution))
                .model("runway")
                .aspectRatio(AspectRatio.R16_9)
                .build();
        return runway.textToVideoAsync(request, options);
    }
}
