package io.runapi.benchmarks.openai;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import io.runapi.benchmarks.client.Question;

/** The client and the request that all of the contenders here share. */
final class OpenAiSetup {
    private OpenAiSetup() {}

    static OpenAIClient client(String baseUrl) {
        return OpenAIOkHttpClient.builder()
                .baseUrl(baseUrl)
                .apiKey(Question.KEY)
                .build();
    }

    static ChatCompletionCreateParams request() {
        return builder().build();
    }

    static ChatCompletionCreateParams streamedRequest() {
        return builder()
                .streamOptions(
                        ChatCompletionStreamOptions.builder().includeUsage(true).build())
                .build();
    }

    static String text(ChatCompletionChunk chunk) {
        return chunk.choices().isEmpty()
                ? ""
                : chunk.choices().get(0).delta().content().orElse("");
    }

    private static ChatCompletionCreateParams.Builder builder() {
        return ChatCompletionCreateParams.builder()
                .model(Question.MODEL)
                .addSystemMessage(Question.SYSTEM)
                .addUserMessage(Question.USER)
                .temperature(Question.TEMPERATURE)
                .maxCompletionTokens(Question.MAX_TOKENS);
    }
}
