package io.runapi.benchmarks.openai;

import com.openai.client.OpenAIClient;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletionChunk;
import io.runapi.benchmarks.client.Contender;
import java.util.Iterator;

/** Waits for the first text of a stream, then drops the rest. */
public final class OpenAiFirstToken implements Contender {
    private final OpenAIClient client;

    public OpenAiFirstToken(String baseUrl) {
        client = OpenAiSetup.client(baseUrl);
    }

    @Override
    public long once() {
        long begun = System.nanoTime();
        try (StreamResponse<ChatCompletionChunk> response =
                client.chat().completions().createStreaming(OpenAiSetup.streamedRequest())) {
            Iterator<ChatCompletionChunk> chunks = response.stream().iterator();
            while (OpenAiSetup.text(chunks.next()).isEmpty()) {
                // A piece without text is no token.
            }
            long first = System.nanoTime() - begun;
            chunks.forEachRemaining(chunk -> {});
            return first;
        }
    }
}
