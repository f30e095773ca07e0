package app;

import io.runapi.AspectRatio;
import io.runapi.OutputResolution;
import io.runapi.Videos;
import io.runapi.annotation.RunApiModel;
import io.runapi.task.Task;

@RunApiModel(value = "runway-gen5", like = "runway")
public interface NewModel {
    Task<Videos> shoot(String prompt, int durationSeconds, OutputResolution outputResolution, AspectRatio aspectRatio);

    Task<Videos> extend(String prompt, String taskId, OutputResolution outputResolution);
}
