package io.runapi.samples.quickstart;

import io.runapi.ChatCompletionChunk;
import io.runapi.ChatCompletionRequest;
import io.runapi.ChatStream;
import io.runapi.RunApi;

/** Shows: an answer that is printed while it is being written, and what it used. */
final class GeminiChat {
    private GeminiChat() {}

    public static void main(String[] args) {
        Program.run(args, GeminiChat::show);
    }

    static void show(RunApi runapi, Printer out) {
        ChatCompletionRequest request = ChatCompletionRequest.builder("gemini-3.5-flash")
                .system("You are a concise technical assistant.")
                .user("Explain the difference between gRPC and REST in three sentences.")
                .temperature(0.7)
                .maxTokens(256)
                .build();
        try (ChatStream stream = runapi.chat().stream(request)) {
            for (ChatCompletionChunk chunk : stream) {
                out.print(chunk.text());
            }
            out.endLine();
            Usages.print(out, stream.completion());
        }
    }
}
