package io.runapi.task;

import io.runapi.error.RunApiException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/**
 * A task that the service has accepted, and paid work: a handle that survives the process as its {@link #ref()}. Safe
 * for use by several threads.
 *
 * <p>Nothing is asked until somebody waits. All waits for one handle share their looks at the task, which a timer of
 * the client's makes (no thread per wait) at the pace of its {@link PollSchedule}. A look that fails because of the
 * network, a time limit, HTTP 429 or 5xx is made again, until the wait's limit; any other error ends the wait. Every
 * exception carries {@link RunApiException#taskRef()}, and waiting again is always possible: the task goes on at the
 * service, which has no way to cancel it.
 *
 * @param <T> the result
 */
public final class Task<T> {
    private final TaskPoller poller;
    private final TaskWatch<T> watch;

    Task(TaskPoller poller, TaskWatch<T> watch) {
        this.poller = poller;
        this.watch = watch;
    }

    /** The task's id. */
    public String id() {
        return ref().id();
    }

    /** What to store to find the task again. */
    public TaskRef ref() {
        return watch.ref();
    }

    /**
     * Asks the service where the task stands, now. Failed and cancelled are statuses here, no exceptions.
     *
     * @throws RunApiException if the service can't be asked
     * @throws io.runapi.error.InterruptedCallException if this thread was interrupted
     */
    public TaskStatus status() {
        CompletableFuture<TaskAnswer> answer = poller.look(ref());
        try {
            return watch.take(answer.get());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw TaskErrors.interrupted(ref(), e);
        } catch (ExecutionException | CancellationException e) {
            RunApiException error = TaskErrors.ofLook(e, ref());
            // Nobody else sees it: where it was asked for tells more than which thread of ours found out.
            error.fillInStackTrace();
            throw error;
        }
    }

    /**
     * Waits for the result, as long as the client's task limit allows (15 minutes by default).
     *
     * @throws io.runapi.error.TaskFailedException if the task failed or was cancelled
     * @throws io.runapi.error.TaskTimedOutException if the limit was reached; the task goes on
     * @throws io.runapi.error.InterruptedCallException if this thread was interrupted; the task goes on
     * @throws io.runapi.error.DecodeException if the task is complete and its result can't be read
     * @throws RunApiException if the service refuses to tell, such as for another key or an id that it does not know
     */
    public T await() {
        return await(poller.limit());
    }

    /**
     * Waits for the result, at most this long. Throws as {@link #await()} does.
     *
     * @param limit with zero or less, only a result that is known already is given
     */
    public T await(Duration limit) {
        watch.listeners().checkMayWait();
        Wait<T> wait = watch.join(limit);
        try {
            return wait.get().value();
        } catch (InterruptedException e) {
            watch.leave(wait);
            Thread.currentThread().interrupt();
            throw TaskErrors.interrupted(ref(), e);
        }
    }

    /**
     * Tells every look at the task to a listener, from now on, while somebody waits; also the looks of
     * {@link #status()}. It is called on a thread of the client's: keep it short, and do not wait in it. What it throws
     * is logged (logger {@code io.runapi.task}) and does not disturb the wait. Returns this task.
     */
    public Task<T> onProgress(Consumer<? super TaskProgress> listener) {
        watch.listeners().add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * The result as a future, under the client's task limit; a new one each time. It fails with the exceptions of
     * {@link #await()}. Cancelling it stops the polling when nobody else waits, not the task.
     */
    public CompletableFuture<T> future() {
        Wait<T> wait = watch.join(poller.limit());
        CompletableFuture<T> future = new CompletableFuture<>();
        if (wait.isOver()) {
            wait.onEnd(ending -> settle(future, ending));
        } else {
            wait.onEnd(ending -> poller.callBack(() -> settle(future, ending)));
            CompletableFuture<?> unused = future.whenComplete((value, error) -> watch.leave(wait));
        }
        return future;
    }

    private static <T> void settle(CompletableFuture<T> future, Ending<T> ending) {
        try {
            future.complete(ending.value());
        } catch (RunApiException e) {
            future.completeExceptionally(e);
        }
    }

    /** Its ref and nothing that has to be asked for. */
    @Override
    public String toString() {
        return "Task[" + ref() + "]";
    }
}
