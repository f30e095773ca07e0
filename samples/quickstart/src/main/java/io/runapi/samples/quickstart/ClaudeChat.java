package io.runapi.samples.quickstart;

import io.runapi.ChatCompletion;
import io.runapi.ChatCompletionRequest;
import io.runapi.RunApi;

/** Shows: a question and its whole answer. */
final class ClaudeChat {
    private ClaudeChat() {}

    public static void main(String[] args) {
        Program.run(args, ClaudeChat::show);
    }

    static void show(RunApi runapi, Printer out) {
        ChatCompletion answer = runapi.chat()
                .complete(ChatCompletionRequest.builder("claude-opus-4.8")
                        .user("Explain the difference between a mutex and a semaphore in three sentences.")
                        .maxTokens(1024)
                        .build());
        out.paragraph(answer.text());
        Usages.print(out, answer);
    }
}
