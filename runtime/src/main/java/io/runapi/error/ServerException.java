package io.runapi.error;

import org.jspecify.annotations.Nullable;

/** The service failed (HTTP 5xx). */
public final class ServerException extends RunApiException {
    private static final long serialVersionUID = 1L;

    public ServerException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
