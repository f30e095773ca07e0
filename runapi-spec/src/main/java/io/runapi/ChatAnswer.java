package io.runapi;

import io.runapi.structured.StructuredOutput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The short ways into a whole answer: those of its first choice, and usually the only one. */
public sealed interface ChatAnswer permits ChatCompletion {
    /** The answers. */
    List<ChatChoice> choices();

    /** The text; empty if the model refused or only asks for tools. */
    default String text() {
        AnswerMessage message = message();
        return message == null || message.content() == null ? "" : message.content();
    }

    /**
     * The text read as what was asked for with {@link ChatMessages#answerAs}.
     *
     * @throws RefusedAnswerException if the model or a filter refused
     * @throws CutAnswerException if the answer reached its limit of tokens before its end
     * @throws InvalidAnswerException if it is not of that form
     */
    default <T> T as(StructuredOutput<T> form) {
        return new AnswerText((ChatCompletion) this).as(form);
    }

    /** Why the model did not answer, or null if it did. */
    default @Nullable String refusal() {
        AnswerMessage message = message();
        return message == null ? null : message.refusal();
    }

    /** The tools that the model asks for; empty if none. */
    default List<ToolCall> toolCalls() {
        AnswerMessage message = message();
        return message == null ? List.of() : message.toolCalls();
    }

    /** What the model says, or null if there is no choice. */
    default @Nullable AnswerMessage message() {
        return choices().isEmpty() ? null : choices().get(0).message();
    }

    /**
     * The answer as a message of the conversation that goes on. Its thoughts are left out: servers differ in whether
     * they want them back.
     */
    default AssistantMessage asMessage() {
        AssistantMessageBuilder builder = AssistantMessage.builder();
        AnswerMessage message = message();
        if (message == null) {
            return builder.build();
        }
        if (message.content() != null) {
            builder.content(MessageContent.of(message.content()));
        }
        return builder.refusal(message.refusal())
                .toolCalls(message.toolCalls())
                .functionCall(message.functionCall())
                .build();
    }
}
