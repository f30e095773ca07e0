package io.runapi.testkit.requests;

import io.runapi.AspectRatio;
import io.runapi.OutputResolution;
import io.runapi.annotation.RunApiModel;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A request with a default that looks at another accessor. */
@RunApiModel("runway")
interface Shot {
    String prompt();

    int durationSeconds();

    OutputResolution outputResolution();

    @Nullable
    URI firstFrameImageUrl();

    default @Nullable AspectRatio aspectRatio() {
        return firstFrameImageUrl() == null ? AspectRatio.R16_9 : null;
    }
}
