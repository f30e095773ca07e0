package io.runapi.samples.agent;

import io.runapi.ChatCompletion;
import io.runapi.ChatCompletionChunk;
import io.runapi.ChatCompletionRequest;
import io.runapi.ChatCompletionRequestBuilder;
import io.runapi.ChatStream;
import io.runapi.ChatUsage;
import io.runapi.RunApi;
import io.runapi.ToolCall;
import java.io.PrintStream;

/**
 * What was said so far, kept as the request that would be sent next. It is immutable, so a turn that fails leaves no
 * trace, and another model takes over by changing one property.
 */
final class Conversation {
    private static final int MAX_STEPS = 5;
    private static final String INSTRUCTIONS =
            "You are a helpful assistant in a terminal. Be brief. Use a tool when the user wants a picture or a video.";

    private final RunApi runapi;
    private final Tools tools;
    private final PrintStream out;
    private ChatCompletionRequest soFar;

    Conversation(RunApi runapi, Tools tools, PrintStream out) {
        this.runapi = runapi;
        this.tools = tools;
        this.out = out;
        this.soFar = fresh(Models.KNOWN.get(0));
    }

    String model() {
        return soFar.model().value();
    }

    void model(String id) {
        soFar = soFar.toBuilder().model(id).build();
    }

    void forget() {
        soFar = fresh(model());
    }

    /** One turn: answers and tool calls alternate until the model has nothing more to ask for. */
    void say(String text) {
        ChatCompletionRequest turn = soFar.toBuilder().user(text).build();
        for (int step = 1; step <= MAX_STEPS; step++) {
            ChatCompletion answer = listen(turn);
            ChatCompletionRequestBuilder next = turn.toBuilder().assistant(answer);
            for (ToolCall call : answer.toolCalls()) {
                next.tool(call, tools.run(call.function()));
            }
            turn = next.build();
            if (answer.toolCalls().isEmpty()) {
                soFar = turn;
                return;
            }
        }
        soFar = turn;
        out.println("Stopped after " + MAX_STEPS + " steps. Say something, and it goes on.");
    }

    /** Prints an answer while it is being written. */
    private ChatCompletion listen(ChatCompletionRequest request) {
        out.print(model() + "> ");
        try (ChatStream stream = runapi.chat().stream(request)) {
            for (ChatCompletionChunk chunk : stream) {
                out.print(chunk.text());
                out.flush();
            }
            ChatCompletion answer = stream.completion();
            ChatUsage usage = answer.usage();
            out.println(usage == null ? "" : " [" + usage.totalTokens() + " tokens]");
            return answer;
        }
    }

    private ChatCompletionRequest fresh(String model) {
        return tools.offer(ChatCompletionRequest.builder(model).system(INSTRUCTIONS))
                .build();
    }
}
