package io.runapi;

/** The answer reached its limit of tokens before its end. More {@code maxTokens}, or a smaller form, helps. */
public final class CutAnswerException extends AnswerException {
    private static final long serialVersionUID = 1L;

    CutAnswerException(String message, ChatCompletion completion) {
        super(message, completion, null);
    }
}
