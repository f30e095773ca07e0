package io.runapi.benchmarks.openai;

import com.openai.client.OpenAIClient;
import com.openai.core.http.StreamResponse;
import com.openai.models.chat.completions.ChatCompletionChunk;
import io.runapi.benchmarks.client.Contender;

/** Reads a stream as typed chunks, which is the only way here. */
public final class OpenAiStream implements Contender {
    private final OpenAIClient client;

    public OpenAiStream(String baseUrl) {
        client = OpenAiSetup.client(baseUrl);
    }

    @Override
    public long once() {
        try (StreamResponse<ChatCompletionChunk> chunks =
                client.chat().completions().createStreaming(OpenAiSetup.streamedRequest())) {
            return chunks.stream()
                    .mapToLong(chunk -> OpenAiSetup.text(chunk).length())
                    .sum();
        }
    }
}
