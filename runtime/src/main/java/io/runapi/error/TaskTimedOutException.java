package io.runapi.error;

import io.runapi.task.TaskStatus;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The wait was over before the task was. The task goes on: wait again, or resume it from its ref. */
public final class TaskTimedOutException extends RunApiException {
    private static final long serialVersionUID = 1L;

    private final @Nullable TaskStatus lastStatus;
    private final Duration limit;

    public TaskTimedOutException(
            String message, @Nullable TaskStatus lastStatus, Duration limit, ErrorDetails details) {
        super(message, details, null);
        this.lastStatus = lastStatus;
        this.limit = limit;
    }

    /** The last status seen, null if none was. */
    public @Nullable TaskStatus lastStatus() {
        return lastStatus;
    }

    /** How long the wait was allowed to take. */
    public Duration limit() {
        return limit;
    }
}
