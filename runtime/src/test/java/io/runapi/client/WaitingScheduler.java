package io.runapi.client;

import io.runapi.time.ManualScheduler;
import io.runapi.time.Scheduler;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A manual scheduler that tells a test when something is scheduled on another thread. */
final class WaitingScheduler implements Scheduler {
    private final ManualScheduler clock = new ManualScheduler();
    private final BlockingQueue<Duration> scheduled = new LinkedBlockingQueue<>();

    /** Waits until something is scheduled after just this delay; what was scheduled before it is forgotten. */
    void awaitScheduled(Duration delay) throws InterruptedException {
        Duration next = scheduled.poll(20, TimeUnit.SECONDS);
        while (next != null && !next.equals(delay)) {
            next = scheduled.poll(20, TimeUnit.SECONDS);
        }
        if (next == null) {
            throw new AssertionError("Nothing was scheduled after " + delay);
        }
    }

    /** Waits until something is scheduled after just this delay, and lets that time pass. */
    void pass(Duration delay) throws InterruptedException {
        awaitScheduled(delay);
        clock.advance(delay);
    }

    void advance(Duration time) {
        clock.advance(time);
    }

    int pending() {
        return clock.pending();
    }

    @Override
    public long nanoTime() {
        return clock.nanoTime();
    }

    @Override
    public long currentTimeMillis() {
        return clock.currentTimeMillis();
    }

    @Override
    public Cancellable schedule(Duration delay, Runnable action) {
        Cancellable cancellable = clock.schedule(delay, action);
        scheduled.add(delay);
        return cancellable;
    }

    @Override
    public void close() {
        clock.close();
    }
}
