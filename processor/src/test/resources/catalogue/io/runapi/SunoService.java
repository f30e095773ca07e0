package io.runapi;

import io.runapi.client.RequestOptions;
import io.runapi.declaration.Operation;
import io.runapi.declaration.Service;

@Service("suno")
public interface SunoService {
    @Operation(path = "/api/v1/suno/compose", action = "compose")
    Transcript compose(SunoComposeRequest request, RequestOptions options);

    default Transcript compose(SunoComposeRequest request) {
        return compose(request, RequestOptions.defaults());
    }

    @Operation(path = "/api/v1/suno/extend_music", action = "extend_music")
    Transcript extendMusic(SunoExtendMusicRequest request, RequestOptions options);

    default Transcript extendMusic(SunoExtendMusicRequest request) {
        return extendMusic(request, RequestOptions.defaults());
    }

    @Operation(path = "/api/v1/suno/generate_lyrics", action = "generate_lyrics")
    Transcript generateLyrics(SunoGenerateLyricsRequest request, RequestOptions options);

    default Transcript generateLyrics(SunoGenerateLyricsRequest request) {
        return generateLyrics(request, RequestOptions.defaults());
    }
}
