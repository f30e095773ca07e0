package io.runapi.error;

import org.jspecify.annotations.Nullable;

/** The idempotency key was used for another input, or the thing is in another state (HTTP 409). */
public final class ConflictException extends RunApiException {
    private static final long serialVersionUID = 1L;

    public ConflictException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
