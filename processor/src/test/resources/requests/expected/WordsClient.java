package app;

import io.runapi.RunApi;
import io.runapi.SunoGenerateLyricsRequest;
import io.runapi.SunoService;
import io.runapi.Transcript;
import io.runapi.client.RequestOptions;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Sends a {@link Words} to RunAPI. */
@Generated("io.runapi.processor")
@NullMarked
public final class WordsClient {
    private final SunoService suno;

    public WordsClient(RunApi runapi) {
        this.suno = runapi.suno();
    }

    /** As {@link SunoService#generateLyrics(SunoGenerateLyricsRequest)}. */
    public Transcript generateLyrics(Words words) {
        return suno.generateLyrics(request(words));
    }

    /** As {@link SunoService#generateLyrics(SunoGenerateLyricsRequest, RequestOptions)}. */
    public Transcript generateLyrics(Words words, RequestOptions options) {
        return suno.generateLyrics(request(words), options);
    }

    /**
     * What the service is sent for a {@link Words}.
     *
     * @throws io.runapi.error.ValidationException naming everything that the service would refuse
     */
    public static SunoGenerateLyricsRequest request(Words words) {
        return SunoGenerateLyricsRequest.builder(words.words())
                .build();
    }
}
