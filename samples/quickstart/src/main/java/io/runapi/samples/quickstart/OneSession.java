package io.runapi.samples.quickstart;

import io.runapi.ChatCompletion;
import io.runapi.ChatCompletionChunk;
import io.runapi.ChatCompletionRequest;
import io.runapi.ChatStream;
import io.runapi.RunApi;

/** Shows: one conversation with two vendors' models. The history goes along; only {@code model} changes. */
final class OneSession {
    private OneSession() {}

    public static void main(String[] args) {
        Program.run(args, OneSession::show);
    }

    static void show(RunApi runapi, Printer out) {
        ChatCompletionRequest first = ChatCompletionRequest.builder("claude-opus-4.8")
                .user("Explain the difference between gRPC and REST in three sentences.")
                .maxTokens(1024)
                .build();
        ChatCompletion claude = answer(runapi, first, out);

        ChatCompletionRequest second = first.toBuilder()
                .model("gpt-5.5")
                .assistant(claude.text())
                .user("Explain the difference between a mutex and a semaphore in three sentences.")
                .build();
        answer(runapi, second, out);
    }

    private static ChatCompletion answer(RunApi runapi, ChatCompletionRequest request, Printer out) {
        try (ChatStream stream = runapi.chat().stream(request)) {
            for (ChatCompletionChunk chunk : stream) {
                out.print(chunk.text());
            }
            out.endLine();
            ChatCompletion answer = stream.completion();
            Usages.print(out, answer);
            return answer;
        }
    }
}
