package io.runapi.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A limit of time was reached; the connection was closed. */
public final class TimeoutException extends RunApiException {
    private static final long serialVersionUID = 1L;

    /** What took too long. */
    public enum Kind {
        /** The connection was not there in time. */
        CONNECT,
        /** The answer did not begin in time. */
        FIRST_BYTE,
        /** The answer paused for too long. */
        IDLE,
        /** The whole call, retries included, took too long. */
        TOTAL
    }

    private final Kind kind;
    private final Duration limit;

    public TimeoutException(
            String message, Kind kind, Duration limit, ErrorDetails details, @Nullable Throwable cause) {
        super(message, details, cause);
        this.kind = kind;
        this.limit = limit;
    }

    public Kind kind() {
        return kind;
    }

    /** The limit that was reached. */
    public Duration limit() {
        return limit;
    }
}
