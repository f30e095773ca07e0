package app;

import io.runapi.AspectRatio;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.RunwayService;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.Videos;
import io.runapi.task.Task;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Trailer} on model {@code runway}. */
@Generated("io.runapi.processor")
@NullMarked
public final class TrailerClient implements Trailer {
    private final RunwayService runway;

    public TrailerClient(RunApi runapi) {
        this.runway = runapi.runway();
    }

    @Override
    public Task<Videos> shoot(String place, AspectRatio aspectRatio) {
        RunwayTextToVideoRequest request = RunwayTextToVideoRequest.builder(
                        "A drone shot rising over " + place + " at sunrise", 10, OutputResolution.P1080)
                .model("runway")
                .aspectRatio(aspectRatio)
                .build();
        return runway.textToVideo(request);
    }

    @Override
    public Task<Videos> shootIn(
            String place,
            String time,
            String light,
            String more,
            int durationSeconds,
            String outputResolution,
            AspectRatio aspectRatio) {
        RunwayTextToVideoRequest request = RunwayTextToVideoRequest.builder(
                        "A drone shot rising over " + place + " at " + time + ", with " + light + " light, and " + more,
                        durationSeconds,
                        OutputResolution.of(outputResolution))
                .model("runway")
                .aspectRatio(aspectRatio)
                .build();
        return runway.textToVideo(request);
    }
}
