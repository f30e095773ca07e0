package app;

import io.runapi.RunApi;
import io.runapi.SunoGenerateLyricsRequest;
import io.runapi.SunoService;
import io.runapi.Transcript;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@link Lyrics} over RunAPI. */
@Generated("io.runapi.processor")
@NullMarked
public final class LyricsClient implements Lyrics {
    private final SunoService suno;

    public LyricsClient(RunApi runapi) {
        this.suno = runapi.suno();
    }

    @Override
    public Transcript write(String topic) {
        SunoGenerateLyricsRequest request = SunoGenerateLyricsRequest.builder("A song about " + topic)
                .build();
        return suno.generateLyrics(request);
    }
}
