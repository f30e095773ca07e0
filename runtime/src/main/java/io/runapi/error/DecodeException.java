package io.runapi.error;

import org.jspecify.annotations.Nullable;

/** The answer was not what the description says: malformed JSON, another shape, another content type. */
public final class DecodeException extends RunApiException {
    private static final long serialVersionUID = 1L;

    public DecodeException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
