package io.runapi.error;

import io.runapi.task.TaskRef;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a call that failed.
 *
 * @param status HTTP status, 0 without an answer
 * @param code the service's error code
 * @param requestId {@code X-Request-Id} of the answer
 * @param attempts how often the request was sent
 * @param safeToRetry whether making the call again cannot do its work twice
 * @param taskRef the task, once accepted
 * @param idempotencyKey the key that a create request carried
 */
public record ErrorDetails(
        int status,
        @Nullable String code,
        @Nullable String requestId,
        int attempts,
        boolean safeToRetry,
        @Nullable TaskRef taskRef,
        @Nullable String idempotencyKey)
        implements Serializable {
    /** Nothing was sent. */
    public static final ErrorDetails NONE = new ErrorDetails(0, null, null, 0, false, null, null);

    /** The same with the task that the service had accepted. */
    public ErrorDetails withTaskRef(TaskRef ref) {
        return new ErrorDetails(status, code, requestId, attempts, safeToRetry, ref, idempotencyKey);
    }
}
