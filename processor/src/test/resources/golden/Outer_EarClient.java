package app;

import io.runapi.RunApi;
import io.runapi.SpeechRequest;
import io.runapi.SpeechService;
import io.runapi.Transcript;
import java.net.URI;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Outer.Ear} on model {@code whisper}. */
@Generated("io.runapi.processor")
@NullMarked
final class Outer_EarClient implements Outer.Ear {
    private final SpeechService speech;

    Outer_EarClient(RunApi runapi) {
        this.speech = runapi.speech();
    }

    @Override
    public Transcript listenTo(String audioUrl) {
        SpeechRequest request = SpeechRequest.builder(URI.create(audioUrl))
                .model("whisper")
                .build();
        return speech.listen(request);
    }

    @Override
    public Transcript listen(URI audioUrl) {
        SpeechRequest request = SpeechRequest.builder(audioUrl)
                .model("whisper")
                .build();
        return speech.listen(request);
    }
}
