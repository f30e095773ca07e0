package io.runapi;

/** The model said that it does not answer this, or a filter of its vendor stopped the answer. */
public final class RefusedAnswerException extends AnswerException {
    private static final long serialVersionUID = 1L;

    RefusedAnswerException(String message, ChatCompletion completion) {
        super(message, completion, null);
    }
}
