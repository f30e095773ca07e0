package io.runapi.task;

import io.runapi.time.Scheduler.Cancellable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One caller's wait for a task. It always ends with an {@link Ending}, unless the caller leaves before. */
final class Wait<T> {
    private final CompletableFuture<Ending<T>> ending = new CompletableFuture<>();
    private @Nullable Cancellable limit;

    /** What keeps the wait from lasting for ever; cancelled when the wait is over. */
    void limitedBy(Cancellable timer) {
        synchronized (this) {
            limit = timer;
        }
        if (ending.isDone()) {
            timer.cancel();
        }
    }

    void end(Ending<T> how) {
        over(() -> ending.complete(how));
    }

    /** The caller does not wait any more. */
    void left() {
        over(() -> ending.cancel(false));
    }

    /** The timer goes after the end is known: so either this or {@link #limitedBy} sees both. */
    private void over(Runnable completion) {
        completion.run();
        Cancellable timer;
        synchronized (this) {
            timer = limit;
            limit = null;
        }
        if (timer != null) {
            timer.cancel();
        }
    }

    boolean isOver() {
        return ending.isDone();
    }

    /** Blocks until the end. */
    Ending<T> get() throws InterruptedException {
        try {
            return ending.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A wait never ends with an exception of its own.", e);
        }
    }

    /** Calls back at the end, on the thread that ends the wait; never if the caller leaves before. */
    void onEnd(Consumer<Ending<T>> callback) {
        CompletableFuture<?> unused = ending.thenAccept(callback);
    }
}
