package io.runapi.error;

import org.jspecify.annotations.Nullable;

/** The account has too few credits (HTTP 402). */
public final class InsufficientCreditsException extends RunApiException {
    private static final long serialVersionUID = 1L;

    public InsufficientCreditsException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
