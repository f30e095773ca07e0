package io.runapi.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Too many requests (HTTP 429), and retrying was not enough. */
public final class RateLimitException extends RunApiException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    public RateLimitException(
            String message, ErrorDetails details, @Nullable Duration retryAfter, @Nullable Throwable cause) {
        super(message, details, cause);
        this.retryAfter = retryAfter;
    }

    /** What {@code Retry-After} asked for, where it did. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
