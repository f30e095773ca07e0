package com.example.film;

import io.runapi.AspectRatio;
import io.runapi.Videos;
import io.runapi.annotation.Fixed;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;
import io.runapi.task.Task;

@RunApiModel("runway")
@Fixed(param = "output_resolution", value = "720p")
public interface Camera {
    @Prompt("{what}, in one long shot")
    @Fixed(param = "duration_seconds", value = "5")
    Task<Videos> shoot(String what, AspectRatio aspectRatio);
}
