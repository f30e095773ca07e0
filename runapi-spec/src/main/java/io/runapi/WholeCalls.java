package io.runapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Completes the calls of an answer so that it can be sent back: models leave the arguments of a tool without parameters
 * out, and servers exist that give calls no id.
 */
final class WholeCalls {
    private WholeCalls() {}

    /**
     * The answer with calls that are whole; the same where they are.
     *
     * @param step a number that tells this answer from the others of its conversation
     */
    static ChatCompletion in(ChatCompletion answer, int step) {
        List<ToolCall> whole = new ArrayList<>();
        for (ToolCall call : answer.toolCalls()) {
            whole.add(whole(call, "call_" + step + "_" + (whole.size() + 1)));
        }
        AnswerMessage message = answer.message();
        if (message == null || whole.equals(answer.toolCalls())) {
            return answer;
        }
        List<ChatChoice> choices = new ArrayList<>(answer.choices());
        choices.set(
                0,
                choices.get(0).toBuilder()
                        .message(message.toBuilder().toolCalls(whole).build())
                        .build());
        return answer.toBuilder().choices(choices).build();
    }

    private static ToolCall whole(ToolCall call, String id) {
        FunctionCall function = call.function();
        if (function != null && isBlank(function.arguments())) {
            function = new FunctionCall(function.name(), "{}", function.additionalProperties());
        }
        return new ToolCall(
                isBlank(call.id()) ? id : call.id(),
                Objects.requireNonNullElse(call.type(), "function"),
                function,
                call.additionalProperties());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
