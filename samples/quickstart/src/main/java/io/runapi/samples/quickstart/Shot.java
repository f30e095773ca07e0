package io.runapi.samples.quickstart;

import io.runapi.AspectRatio;
import io.runapi.OutputResolution;
import io.runapi.annotation.Fixed;
import io.runapi.annotation.RunApiModel;

/** A request to a video model, as your code calls it. {@code ShotRequest} is the record that implements it. */
@RunApiModel("runway")
@Fixed(param = "duration_seconds", value = "5")
public interface Shot {
    /** What it shows. */
    String prompt();

    OutputResolution outputResolution();

    /** Wide, unless somebody wants it otherwise. */
    default AspectRatio aspectRatio() {
        return AspectRatio.R16_9;
    }
}
