package io.runapi.task;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A task that the service has accepted, and paid work: a handle that survives the process as its {@link #ref()}. Safe
 * for use by several threads.
 *
 * @param <T> the result
 */
public final class Task<T> {
    private Task() {}

    /** The task's id. */
    public String id() {
        throw new UnsupportedOperationException();
    }

    /** What to store to find the task again. */
    public TaskRef ref() {
        throw new UnsupportedOperationException();
    }

    /** Asks the service where the task stands, now. */
    public TaskStatus status() {
        throw new UnsupportedOperationException();
    }

    /**
     * Waits for the result, as long as the client's task limit allows (15 minutes by default).
     *
     * @throws io.runapi.error.TaskFailedException if the task failed or was cancelled
     * @throws io.runapi.error.TaskTimedOutException if the limit was reached; the task goes on
     * @throws io.runapi.error.InterruptedCallException if this thread was interrupted; the task goes on
     */
    public T await() {
        throw new UnsupportedOperationException();
    }

    /** Waits for the result, at most this long. Throws as {@link #await()} does. */
    public T await(Duration limit) {
        throw new UnsupportedOperationException();
    }

    /** Tells every look at the task to a listener, on the client's thread; keep it short. Returns this task. */
    public Task<T> onProgress(Consumer<? super TaskProgress> listener) {
        throw new UnsupportedOperationException();
    }

    /** The result as a future, under the client's task limit. Cancelling it stops the polling, not the task. */
    public CompletableFuture<T> future() {
        throw new UnsupportedOperationException();
    }
}
