package app;

import io.runapi.Transcript;
import io.runapi.annotation.Prompt;
import io.runapi.annotation.RunApiModel;

/** An action that takes no model. */
@RunApiModel(service = "suno")
public interface Lyrics {
    @Prompt("A song about {topic}")
    Transcript write(String topic);
}
