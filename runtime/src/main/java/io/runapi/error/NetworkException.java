package io.runapi.error;

import org.jspecify.annotations.Nullable;

/** No connection, or it broke. */
public final class NetworkException extends RunApiException {
    private static final long serialVersionUID = 1L;

    public NetworkException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
