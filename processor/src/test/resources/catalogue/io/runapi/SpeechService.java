package io.runapi;

import io.runapi.client.RequestOptions;
import io.runapi.declaration.Operation;
import io.runapi.declaration.Service;
import java.util.concurrent.CompletableFuture;

@Service("speech")
public interface SpeechService {
    default Transcript listen(SpeechRequest request) {
        return listen(request, RequestOptions.defaults());
    }

    @Operation(path = "/api/v1/speech/to_text", action = "to_text")
    Transcript listen(SpeechRequest request, RequestOptions options);

    default CompletableFuture<Transcript> listenAsync(SpeechRequest request) {
        return listenAsync(request, RequestOptions.defaults());
    }

    @Operation(path = "/api/v1/speech/to_text", action = "to_text")
    CompletableFuture<Transcript> listenAsync(SpeechRequest request, RequestOptions options);
}
