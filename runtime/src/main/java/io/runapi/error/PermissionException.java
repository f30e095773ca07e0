package io.runapi.error;

import org.jspecify.annotations.Nullable;

/** The key may not do this (HTTP 403). */
public final class PermissionException extends RunApiException {
    private static final long serialVersionUID = 1L;

    public PermissionException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
