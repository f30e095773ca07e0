package app;

import io.runapi.AspectRatio;
import io.runapi.Videos;
import io.runapi.annotation.Fixed;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import io.runapi.task.Task;

@RunApiModel("runway")
public interface Trailer {
    @Prompt("A drone shot rising over {place} at sunrise")
    @Fixed(param = "duration_seconds", value = "10")
    @Fixed(param = "output_resolution", value = "1080p")
    Task<Videos> shoot(String place, AspectRatio aspectRatio);

    @Prompt("A drone shot rising over {place} at {time}, with {light} light, and {more}")
    Task<Videos> shootIn(
            String place,
            String time,
            String light,
            String more,
            int durationSeconds,
            String outputResolution,
            AspectRatio aspectRatio);
}
