package app;

import io.runapi.AspectRatio;
import io.runapi.OutputResolution;
import io.runapi.annotation.RunApiModel;
import java.net.URI;
import org.jspecify.annotations.Nullable;

@RunApiModel("runway")
public interface Shot {
    String prompt();

    int durationSeconds();

    OutputResolution outputResolution();

    @Nullable
    URI firstFrameImageUrl();

    default @Nullable AspectRatio aspectRatio() {
        return firstFrameImageUrl() == null ? AspectRatio.R16_9 : null;
    }

    default boolean isLong() {
        return durationSeconds() > 5;
    }

    static String described(Shot shot) {
        return shot.prompt() + ", " + shot.durationSeconds() + " s";
    }
}
