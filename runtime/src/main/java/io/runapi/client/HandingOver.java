package io.runapi.client;

import io.runapi.time.Scheduler;
import java.time.Duration;
import java.util.concurrent.Executor;

/** A scheduler whose actions run elsewhere: its own thread must stay free for the next timer. */
final class HandingOver implements Scheduler {
    private final Scheduler scheduler;
    private final Executor executor;

    HandingOver(Scheduler scheduler, Executor executor) {
        this.scheduler = scheduler;
        this.executor = executor;
    }

    @Override
    public long nanoTime() {
        return scheduler.nanoTime();
    }

    @Override
    public long currentTimeMillis() {
        return scheduler.currentTimeMillis();
    }

    @Override
    public Cancellable schedule(Duration delay, Runnable action) {
        return scheduler.schedule(delay, () -> executor.execute(action));
    }

    @Override
    public void close() {
        scheduler.close();
    }
}
