package io.runapi;

import io.runapi.error.ErrorDetails;
import io.runapi.error.RunApiException;
import io.runapi.error.StreamException;

/**
 * A streamed answer did not reach its end: it stalled, broke, carried an error event or something that is no piece of
 * an answer. What came before is in {@link #partial()}; the cause says what happened.
 */
public final class ChatStreamException extends StreamException {
    private static final long serialVersionUID = 1L;

    private final transient ChatCompletion partial;

    /** The same failure with what came before it; its cause stays the cause. */
    ChatStreamException(RunApiException failure, ChatCompletion partial) {
        super(String.valueOf(failure.getMessage()), detailsOf(failure), causeOf(failure));
        this.partial = partial;
    }

    /** The answer as far as it came. It was paid for. */
    public ChatCompletion partial() {
        return partial;
    }

    private static Throwable causeOf(RunApiException failure) {
        Throwable cause = failure.getCause();
        return failure instanceof StreamException && cause != null ? cause : failure;
    }

    private static ErrorDetails detailsOf(RunApiException failure) {
        return new ErrorDetails(
                failure.status(),
                failure.code(),
                failure.requestId(),
                failure.attempts(),
                failure.isSafeToRetry(),
                failure.taskRef(),
                failure.idempotencyKey());
    }
}
