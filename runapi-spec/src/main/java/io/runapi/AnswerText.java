package io.runapi;

import io.runapi.error.DecodeException;
import io.runapi.structured.StructuredOutput;
import java.util.Optional;

/** An answer's text as something that was asked for, or why it is not that. */
final class AnswerText {
    private final ChatCompletion completion;

    AnswerText(ChatCompletion completion) {
        this.completion = completion;
    }

    <T> T as(StructuredOutput<T> form) {
        Optional<AnswerException> failure = failure(form);
        if (failure.isPresent()) {
            throw failure.get();
        }
        try {
            return form.decode(completion.text());
        } catch (DecodeException e) {
            throw invalid(form, e);
        }
    }

    /** Why there is no whole answer. */
    Optional<AnswerException> failure(StructuredOutput<?> form) {
        String refusal = completion.refusal();
        if (refusal != null) {
            return Optional.of(new RefusedAnswerException("The model refused: " + refusal, completion));
        }
        FinishReason reason = completion.choices().isEmpty()
                ? null
                : completion.choices().get(0).finishReason();
        if (FinishReason.CONTENT_FILTER.equals(reason)) {
            return Optional.of(new RefusedAnswerException(
                    "A filter stopped the answer (finish_reason content_filter)", completion));
        } else if (FinishReason.LENGTH.equals(reason)) {
            return Optional.of(new CutAnswerException(
                    "The answer was cut off" + tokens() + " before its JSON ended (finish_reason length)"
                            + "\n    set maxTokens higher, or ask for less at once",
                    completion));
        } else if (completion.text().isBlank()) {
            String instead = completion.toolCalls().isEmpty() ? "is empty" : "asks for tools";
            return Optional.of(new InvalidAnswerException(
                    "The answer " + instead + " and is no " + form.name(), completion, null));
        }
        return Optional.empty();
    }

    AnswerException invalid(StructuredOutput<?> form, DecodeException cause) {
        return new InvalidAnswerException(
                "The answer is not the " + form.name() + " that was asked for: " + cause.getMessage(),
                completion,
                cause);
    }

    private String tokens() {
        ChatUsage usage = completion.usage();
        return usage == null || usage.completionTokens() == null
                ? ""
                : " after " + usage.completionTokens() + " tokens,";
    }
}
