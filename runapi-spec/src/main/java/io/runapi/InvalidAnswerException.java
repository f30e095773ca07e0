package io.runapi;

import io.runapi.error.DecodeException;
import org.jspecify.annotations.Nullable;

/**
 * The answer is not of the form that was asked for. The message has the JSON path of the place and what is accepted
 * there; where a record's own constructor refused its values, the cause's cause is what it threw.
 */
public final class InvalidAnswerException extends AnswerException {
    private static final long serialVersionUID = 1L;

    InvalidAnswerException(String message, ChatCompletion completion, @Nullable DecodeException cause) {
        super(message, completion, cause);
    }
}
