package io.runapi.error;

import io.runapi.task.TaskStatus;
import org.jspecify.annotations.Nullable;

/** The service ended the task without a result: it failed, or was cancelled. */
public final class TaskFailedException extends RunApiException {
    private static final long serialVersionUID = 1L;

    private final TaskStatus taskStatus;
    private final @Nullable String reason;

    public TaskFailedException(String message, TaskStatus taskStatus, @Nullable String reason, ErrorDetails details) {
        super(message, details, null);
        this.taskStatus = taskStatus;
        this.reason = reason;
    }

    /** The status that it ended with: failed or cancelled. */
    public TaskStatus taskStatus() {
        return taskStatus;
    }

    /** The service's words, where it gave any. */
    public @Nullable String reason() {
        return reason;
    }
}
