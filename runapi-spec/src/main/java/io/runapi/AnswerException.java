package io.runapi;

import io.runapi.error.ErrorDetails;
import io.runapi.error.RunApiException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A model answered, but not what was asked for: it refused, was cut off, or wrote something of another form. The answer
 * was paid for, and is kept here. It is never safe to retry: the same request does, and costs, the same work again.
 */
public abstract sealed class AnswerException extends RunApiException
        permits RefusedAnswerException, CutAnswerException, InvalidAnswerException {
    private static final long serialVersionUID = 1L;
    private static final int OK = 200;

    private final String text;
    private final transient @Nullable ChatCompletion completion;

    AnswerException(String message, ChatCompletion completion, @Nullable Throwable cause) {
        super(message, new ErrorDetails(OK, null, null, 1, false, null, null), cause);
        this.text = completion.text();
        this.completion = completion;
    }

    /** What the model wrote; empty if nothing. */
    public String text() {
        return text;
    }

    /**
     * The answer, with the tokens used.
     *
     * @throws NullPointerException if the exception was serialized, which leaves only the text
     */
    public ChatCompletion completion() {
        return Objects.requireNonNull(completion, "the answer is not kept where an exception is serialized");
    }
}
