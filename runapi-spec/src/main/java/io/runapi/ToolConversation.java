package io.runapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was said so far in a run, what is sent next, and when it is over. For one thread at a time; what came of it any
 * thread may ask.
 */
final class ToolConversation {
    private final ToolLoop loop;
    private final Set<String> callersTools;
    private final ChatCompletionRequest request;
    private ChatCompletionRequest next;
    private volatile @Nullable ToolRun soFar;

    ToolConversation(ToolLoop loop, ChatCompletionRequest request) {
        this.loop = loop;
        this.callersTools = Toolbox.offered(request);
        this.request = request;
        this.next = loop.tools.offer(request);
    }

    /** What the model is asked next. */
    ChatCompletionRequest next() {
        return next;
    }

    /**
     * The calls that an answer asks for.
     *
     * @throws CutToolCallException if it does not say them to their end
     */
    ToolRound answered(ChatCompletion received) {
        ToolRun run = soFar;
        ChatCompletion answer =
                WholeCalls.in(received, run == null ? 1 : run.steps().size() + 1);
        FinishReason reason =
                answer.choices().isEmpty() ? null : answer.choices().get(0).finishReason();
        boolean isCut = FinishReason.LENGTH.equals(reason) || FinishReason.CONTENT_FILTER.equals(reason);
        if (reason != null && isCut && !answer.toolCalls().isEmpty()) {
            throw new CutToolCallException(with(answer), reason);
        }
        List<ToolCall> calls = answer.toolCalls().stream()
                .filter(call -> call.function() == null
                        || !callersTools.contains(call.function().name()))
                .toList();
        return new ToolRound(loop, answer, calls);
    }

    /**
     * Goes on with what the calls gave back.
     *
     * @return the run, if it is over
     * @throws ToolStepsException if it is not, but the model has had its steps
     */
    @Nullable
    ToolRun told(ToolRound round, List<ToolResult> results) {
        ChatCompletion answer = round.answer();
        next = append(next, answer, results);
        if (soFar == null && demandsTool(next)) {
            next = next.toBuilder().toolChoice(null).build();
        }
        ToolRun run = new ToolRun(append(said(), answer, results), with(new ToolStep(answer, results)));
        soFar = run;
        loop.listener.accept(run);
        if (answer.toolCalls().size() > results.size() || results.isEmpty()) {
            return run;
        }
        if (run.steps().size() >= loop.maxSteps) {
            throw new ToolStepsException(run);
        }
        return null;
    }

    /** The run to the end of its last step; null before. */
    @Nullable
    ToolRun soFar() {
        return soFar;
    }

    /** The run with an answer that does not belong to the conversation, or not yet. */
    ToolRun with(ChatCompletion answer) {
        return new ToolRun(said(), with(new ToolStep(answer, List.of())));
    }

    private ChatCompletionRequest said() {
        ToolRun run = soFar;
        return run == null ? request : run.request();
    }

    private List<ToolStep> with(ToolStep step) {
        ToolRun run = soFar;
        List<ToolStep> steps = new ArrayList<>(run == null ? List.of() : run.steps());
        steps.add(step);
        return steps;
    }

    private static ChatCompletionRequest append(
            ChatCompletionRequest request, ChatCompletion answer, List<ToolResult> results) {
        ChatCompletionRequestBuilder builder = request.toBuilder().assistant(answer);
        results.forEach(result -> builder.tool(result.call(), result.text()));
        return builder.build();
    }

    /** It would be called in every step. */
    private static boolean demandsTool(ChatCompletionRequest request) {
        ToolChoice choice = request.toolChoice();
        return choice instanceof ToolChoice.Function
                || (choice instanceof ToolChoice.Mode mode && mode.value().equals(ToolChoiceMode.REQUIRED));
    }
}
