package io.runapi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Work that another thread can end, by interrupting the threads that do it, and only while they do. */
final class Stoppable {
    private final Object lock = new Object();
    private final List<FutureTask<?>> running = new ArrayList<>();
    private boolean stopped;

    /**
     * Does something on this thread.
     *
     * @throws CancellationException if it was stopped, before or meanwhile
     * @throws ExecutionException with what the work threw
     */
    <T> @Nullable T run(Callable<? extends @Nullable T> work) throws ExecutionException {
        FutureTask<@Nullable T> task = new FutureTask<>(work::call);
        synchronized (lock) {
            if (stopped) {
                throw new CancellationException("stopped");
            }
            running.add(task);
        }
        task.run();
        synchronized (lock) {
            running.remove(task);
        }
        if (task.isCancelled()) {
            boolean unused = Thread.interrupted(); // it was meant for the work, which is over
        }
        try {
            return task.get();
        } catch (InterruptedException e) {
            throw new IllegalStateException("a task that is done makes nobody wait", e);
        }
    }

    /** Ends what runs, and lets nothing begin any more. */
    void stop() {
        List<FutureTask<?>> tasks;
        synchronized (lock) {
            stopped = true;
            tasks = List.copyOf(running);
        }
        tasks.forEach(task -> task.cancel(true));
    }
}
