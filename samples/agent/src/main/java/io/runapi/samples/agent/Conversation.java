package io.runapi.samples.agent;

import io.runapi.ChatCompletionChunk;
import io.runapi.ChatCompletionRequest;
import io.runapi.ChatUsage;
import io.runapi.RunApi;
import io.runapi.ToolCall;
import io.runapi.ToolLoop;
import io.runapi.ToolRun;
import io.runapi.ToolStepsException;
import io.runapi.ToolStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * What was said so far, kept as the request that would be sent next. It is immutable, so a turn that fails leaves no
 * trace, and another model takes over by changing one property.
 */
final class Conversation {
    private static final int MAX_STEPS = 5;
    private static final int MAX_CALLS = 3;
    private static final String INSTRUCTIONS =
            "You are a helpful assistant in a terminal. Be brief. Use a tool when the user wants a picture or a video.";

    private final ToolLoop loop;
    private final PrintStream out;
    private ChatCompletionRequest soFar;
    private int calls;

    Conversation(RunApi runapi, Studio studio, PrintStream out) {
        this.loop = runapi.chat()
                .tools(new StudioToolSet(studio))
                .maxSteps(MAX_STEPS)
                .before(this::permit)
                .onStep(this::print);
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
        calls = 0;
        out.print(model() + "> ");
        try (ToolStream stream = loop.stream(soFar.toBuilder().user(text).build())) {
            for (ChatCompletionChunk chunk : stream) {
                out.print(chunk.text());
                out.flush();
            }
            soFar = stream.run().request();
        } catch (ToolStepsException e) {
            soFar = e.run().request();
            out.println();
            out.println("Stopped after " + MAX_STEPS + " steps. Say something, and it goes on.");
        }
    }

    /** Pictures and videos cost money: a model that wants many at once is told to ask first. */
    private @Nullable String permit(ToolCall call) {
        calls++;
        out.println();
        if (calls <= MAX_CALLS) {
            return null;
        }
        out.println("   " + call.function().name() + ": not now");
        return "Not done: that was enough for one turn. Ask the user whether to go on.";
    }

    /** After each answer and what it asked for: the tokens so far, and who speaks next. */
    private void print(ToolRun run) {
        boolean goesOn = !run.steps().get(run.steps().size() - 1).results().isEmpty();
        ChatUsage usage = run.usage();
        if (goesOn) {
            out.print(model() + "> ");
        } else {
            out.println(usage == null ? "" : " [" + usage.totalTokens() + " tokens]");
        }
    }

    private static ChatCompletionRequest fresh(String model) {
        return ChatCompletionRequest.builder(model).system(INSTRUCTIONS).build();
    }
}
