package io.runapi.error;

import io.runapi.task.TaskRef;
import org.jspecify.annotations.Nullable;

/**
 * Anything that RunAPI or the way to it got wrong; unchecked. One subclass per cause. Its message says what happened,
 * where, and what to do; it never holds the API key.
 */
public abstract class RunApiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ErrorDetails details;

    protected RunApiException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, cause);
        this.details = details;
    }

    /** HTTP status, or 0 when there was no answer. */
    public int status() {
        return details.status();
    }

    /** The service's error code, where it gave one. */
    public @Nullable String code() {
        return details.code();
    }

    /** {@code X-Request-Id} of the answer: name it when you ask RunAPI for help. */
    public @Nullable String requestId() {
        return details.requestId();
    }

    /** How often the request was sent; 0 when it was refused before. */
    public int attempts() {
        return details.attempts();
    }

    /**
     * Whether the same call may be made again without doing its work twice. For a task that was being created: with the
     * same {@link #idempotencyKey()}.
     */
    public boolean isSafeToRetry() {
        return details.safeToRetry();
    }

    /** The task, when the service had accepted one: it goes on, and {@code tasks().resume(ref)} finds it again. */
    public @Nullable TaskRef taskRef() {
        return details.taskRef();
    }

    /** The key that the create request carried: sent again with it, the task is not created (or paid) twice. */
    public @Nullable String idempotencyKey() {
        return details.idempotencyKey();
    }

    /** Everything known of the call that failed. */
    public ErrorDetails details() {
        return details;
    }
}
