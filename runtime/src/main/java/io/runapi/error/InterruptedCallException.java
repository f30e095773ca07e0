package io.runapi.error;

import org.jspecify.annotations.Nullable;

/** The waiting thread was interrupted. The connection was closed, and the thread's interrupt flag is set again. */
public final class InterruptedCallException extends RunApiException {
    private static final long serialVersionUID = 1L;

    public InterruptedCallException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
