package io.runapi.time;

import java.time.Duration;

/** Time, and things to do later. Real by default; tests bring one whose clock they move. */
public interface Scheduler extends AutoCloseable {
    /**
     * Real time, and one daemon thread of that name, which starts with the first action and ends after ten to twenty
     * seconds without any.
     */
    static Scheduler system(String threadName) {
        return new SystemScheduler(threadName);
    }

    /** Nanoseconds since some fixed point; only differences mean anything. */
    long nanoTime();

    /** Milliseconds since the epoch, for dates on the wire. */
    long currentTimeMillis();

    /** Runs an action once, after a delay; it must not block. */
    Cancellable schedule(Duration delay, Runnable action);

    /** Ends the scheduler; what was scheduled does not run. */
    @Override
    void close();

    /** Something scheduled. */
    @FunctionalInterface
    interface Cancellable {
        /** Keeps it from running, if it has not yet. */
        void cancel();
    }
}
