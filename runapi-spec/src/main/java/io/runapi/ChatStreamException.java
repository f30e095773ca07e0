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

    ChatStreamException(RunApiException cause, ChatCompletion partial) {
        super(String.valueOf(cause.getMessage()), detailsOf(cause), cause);
        this.partial = partial;
    }

    /** The answer as far as it came. It was paid for. */
    public ChatCompletion partial() {
        return partial;
    }

    private static ErrorDetails detailsOf(RunApiException cause) {
        return new ErrorDetails(
                cause.status(),
                cause.code(),
                cause.requestId(),
                cause.attempts(),
                cause.isSafeToRetry(),
                cause.taskRef(),
                cause.idempotencyKey());
    }
}
