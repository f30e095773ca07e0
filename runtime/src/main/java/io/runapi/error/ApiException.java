package io.runapi.error;

import org.jspecify.annotations.Nullable;

/** The service refused the request with a status that has no type of its own, such as 408, 413, 415 or a redirect. */
public final class ApiException extends RunApiException {
    private static final long serialVersionUID = 1L;

    public ApiException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
