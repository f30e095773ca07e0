package io.runapi.time;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Real time, and one daemon thread, which lives only while there is something to do. */
final class SystemScheduler implements Scheduler {
    private static final long IDLE_SECONDS = 10;

    private final ScheduledThreadPoolExecutor executor;

    SystemScheduler(String threadName) {
        this.executor = new ScheduledThreadPoolExecutor(1, action -> {
            Thread thread = new Thread(action, threadName);
            thread.setDaemon(true);
            return thread;
        });
        // Most timers are cancelled; they must not stay until they would have run.
        executor.setRemoveOnCancelPolicy(true);
        executor.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        executor.allowCoreThreadTimeOut(true);
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public long currentTimeMillis() {
        return System.currentTimeMillis();
    }

    @Override
    public Cancellable schedule(Duration delay, Runnable action) {
        try {
            ScheduledFuture<?> scheduled =
                    executor.schedule(action, Math.max(0, delay.toNanos()), TimeUnit.NANOSECONDS);
            return () -> scheduled.cancel(false);
        } catch (RejectedExecutionException e) {
            // Closed: nothing runs any more.
            return () -> {};
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
