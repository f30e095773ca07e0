package io.runapi.error;

import org.jspecify.annotations.Nullable;

/** A stream that had begun did not reach its end: it stalled, broke, or carried an error event. */
public class StreamException extends RunApiException {
    private static final long serialVersionUID = 1L;

    public StreamException(String message, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
    }
}
