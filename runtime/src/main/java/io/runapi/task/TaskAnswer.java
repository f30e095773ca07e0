package io.runapi.task;

import io.runapi.error.ErrorDetails;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A successful answer (2xx) about a task, unread. The client makes it; not for use outside of this library. */
public final class TaskAnswer {
    private final byte[] body;
    private final ErrorDetails call;
    private final @Nullable Duration retryAfter;
    private final @Nullable String taskId;

    /**
     * @param body the whole body; must not change any more
     * @param call what an error found in this answer should say of the call: status, request id, attempts
     * @param retryAfter what {@code Retry-After} asked for, as a duration from now
     * @param taskId {@code X-RunAPI-Task-Id}, where there is one
     */
    public TaskAnswer(byte[] body, ErrorDetails call, @Nullable Duration retryAfter, @Nullable String taskId) {
        this.body = body;
        this.call = call;
        this.retryAfter = retryAfter;
        this.taskId = taskId;
    }

    byte[] body() {
        return body;
    }

    ErrorDetails call() {
        return call;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    @Nullable
    String taskId() {
        return taskId;
    }
}
