package io.runapi.testkit.requests;

import io.runapi.KlingElement;
import io.runapi.KlingShot;
import io.runapi.annotation.Fixed;
import io.runapi.annotation.RunApiModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request with records of the catalogue in it. */
@RunApiModel("kling-3.0")
@Fixed(param = "multi_shots", value = "true")
interface Story {
    List<KlingShot> multiPrompt();

    @Nullable
    List<KlingElement> klingElements();

    @Nullable
    String aspectRatio();

    default int durationSeconds() {
        return multiPrompt().stream().mapToInt(KlingShot::durationSeconds).sum();
    }

    default boolean enableSound() {
        return true;
    }
}
