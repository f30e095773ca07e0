package io.runapi;

import io.runapi.structured.StructuredOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a conversation with tools.
 *
 * @param request the request as it was given, and after its messages all that was said since, the last answer included:
 *     {@code request().toBuilder().user("...")} goes on. The tools of the sets are not in it, for
 *     {@link ToolLoop#run(ChatCompletionRequest)} adds them
 * @param steps the answers, at least one, with the calls that each asked for
 */
public record ToolRun(ChatCompletionRequest request, List<ToolStep> steps) {
    /** Keeps a copy of the list. */
    public ToolRun {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a run has at least one step");
        }
        steps = List.copyOf(steps);
    }

    /** The last answer. */
    public ChatCompletion completion() {
        return last().completion();
    }

    /** The text of the last answer. */
    public String text() {
        return completion().text();
    }

    /**
     * The last answer, read as the form that the request asked for with {@code answerAs}.
     *
     * @throws AnswerException by cause, see its subclasses, if it is not of that form
     */
    public <T> T as(StructuredOutput<T> form) {
        return completion().as(form);
    }

    /**
     * Calls of the last answer that are the caller's to make, for the request itself offered these tools: to go on, add
     * a result for each to {@link #request()}. Usually none.
     */
    public List<ToolCall> openCalls() {
        List<ToolCall> made = last().results().stream().map(ToolResult::call).toList();
        return completion().toolCalls().stream()
                .filter(call -> !made.contains(call))
                .toList();
    }

    /** The tokens of all steps together; null if the service told none. */
    public @Nullable ChatUsage usage() {
        UsageSum sum = new UsageSum();
        steps.forEach(step -> sum.add(step.completion().usage()));
        return sum.total();
    }

    private ToolStep last() {
        return steps.get(steps.size() - 1);
    }
}
