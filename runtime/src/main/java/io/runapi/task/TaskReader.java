package io.runapi.task;

import java.util.concurrent.CompletableFuture;

/**
 * How the poller looks at a task. The client implements it; not for use outside of this library.
 *
 * <p>A look is {@code GET} of {@link TaskRef#statusPath()} below the client's base URL. It fails with a
 * {@link io.runapi.error.RunApiException} that carries the ref.
 */
@FunctionalInterface
public interface TaskReader {
    /**
     * Starts one look and returns at once. The future completes when the answer is there, on a thread of the client's;
     * cancelling it closes the connection. It may retry as any {@code GET} does.
     */
    CompletableFuture<TaskAnswer> read(TaskRef ref);

    /**
     * The same without retries, for looks of the polling: the poller makes further looks of its own after an error that
     * may pass (network, time limit, 429, 5xx), and ends the wait with any other.
     */
    default CompletableFuture<TaskAnswer> readOnce(TaskRef ref) {
        return read(ref);
    }
}
