package app;

import io.runapi.Transcript;
import io.runapi.annotation.Action;
import io.runapi.annotation.RunApiModel;

/** A model with several actions, of several services. */
@RunApiModel("suno-v5")
public interface Composer {
    @Action("suno compose")
    Transcript compose(String prompt);

    @Action("mixer compose")
    Transcript mix(String prompt);

    @Action("extend_music")
    Transcript extend(String prompt);

    Transcript extendAt(String prompt, double continueAt);
}
