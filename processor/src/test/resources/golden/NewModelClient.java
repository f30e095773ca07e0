package app;

import io.runapi.AspectRatio;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.RunwayExtendVideoRequest;
import io.runapi.RunwayService;
import io.runapi.RunwayTextToVideoRequest;
import io.runapi.Videos;
import io.runapi.task.Task;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link NewModel} on model {@code runway-gen5}. */
@Generated("io.runapi.processor")
@NullMarked
public final class NewModelClient implements NewModel {
    private final RunwayService runway;

    public NewModelClient(RunApi runapi) {
        this.runway = runapi.runway();
    }

    @Override
    public Task<Videos> shoot(
            String prompt, int durationSeconds, OutputResolution outputResolution, AspectRatio aspectRatio) {
        RunwayTextToVideoRequest request = RunwayTextToVideoRequest.builder(prompt, durationSeconds, outputResolution)
                .model("runway-gen5")
                .aspectRatio(aspectRatio)
                .buildLike("runway");
        return runway.textToVideo(request);
    }

    @Override
    public Task<Videos> extend(String prompt, String taskId, OutputResolution outputResolution) {
        RunwayExtendVideoRequest request = RunwayExtendVideoRequest.builder(taskId, prompt, outputResolution)
                .model("runway-gen5")
                .buildLike("runway");
        return runway.extendVideo(request);
    }
}
