package io.runapi.error;

import org.jspecify.annotations.Nullable;

/** The key is missing, malformed or not accepted (HTTP 401). */
public final class AuthenticationException extends RunApiException {
    private static final long serialVersionUID = 1L;

    public AuthenticationException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
