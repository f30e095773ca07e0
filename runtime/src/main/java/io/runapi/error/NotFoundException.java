package io.runapi.error;

import org.jspecify.annotations.Nullable;

/** There is no such thing (HTTP 404). */
public final class NotFoundException extends RunApiException {
    private static final long serialVersionUID = 1L;

    public NotFoundException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
