package io.runapi.samples.quickstart;

import io.runapi.AspectRatio;
import io.runapi.Videos;
import io.runapi.annotation.Fixed;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import io.runapi.task.Task;

/** A video model that knows one kind of shot. Try {@code value = "7"} and compile. */
@RunApiModel("runway")
@Fixed(param = "output_resolution", value = "1080p")
public interface Trailer {
    @Prompt("A drone shot rising over {place} at sunrise, cinematic lighting")
    @Fixed(param = "duration_seconds", value = "10")
    Task<Videos> shoot(String place, AspectRatio aspectRatio);
}
