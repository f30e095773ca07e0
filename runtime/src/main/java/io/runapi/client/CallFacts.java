package io.runapi.client;

import io.runapi.error.ErrorDetails;
import io.runapi.task.TaskRef;
import org.jspecify.annotations.Nullable;

/**
 * What does not change from one attempt of a call to the next.
 *
 * @param method HTTP method
 * @param path path below the base URL
 * @param repeat what may be sent again
 * @param idempotencyKey the key of a call that creates a task
 * @param task the task that the call is about
 * @param accepted where the answer to a call will be that the service has accepted; null before that
 */
record CallFacts(
        String method,
        String path,
        Repeat repeat,
        @Nullable String idempotencyKey,
        @Nullable TaskRef task,
        @Nullable String accepted) {
    CallFacts(String method, String path, Repeat repeat, @Nullable String idempotencyKey, @Nullable TaskRef task) {
        this(method, path, repeat, idempotencyKey, task, null);
    }

    /** Whether the service works on it already, so that making the call again would do the work twice. */
    boolean isAccepted() {
        return accepted != null;
    }

    /** Where it happened, for messages. */
    String place() {
        int query = path.indexOf('?');
        return method + " " + (query < 0 ? path : path.substring(0, query));
    }

    /** Details of a failure without an answer. */
    ErrorDetails unanswered(int attempts, boolean isUndone) {
        return new ErrorDetails(0, null, null, attempts, isSafe(isUndone), task, idempotencyKey);
    }

    /** Details of a failure with an answer. */
    ErrorDetails answered(Head head, @Nullable String code, int attempts, boolean isUndone) {
        TaskRef ref = task == null ? named(head) : task;
        return new ErrorDetails(head.status(), code, head.requestId(), attempts, isSafe(isUndone), ref, idempotencyKey);
    }

    private boolean isSafe(boolean isUndone) {
        return !isAccepted() && (isUndone || repeat != Repeat.IF_UNDONE);
    }

    /** Even an answer that can't be used may name the task that was created. */
    private @Nullable TaskRef named(Head head) {
        String id = head.taskId();
        if (id == null || repeat != Repeat.UNDER_KEY) {
            return null;
        }
        try {
            return new TaskRef(path, id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
