package io.runapi.client;

import io.runapi.time.Scheduler;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The time that a call has in all. */
final class TotalLimit {
    private final Scheduler timers;
    private final @Nullable Duration limit;
    private final long begun;
    private Scheduler.@Nullable Cancellable timer;
    private boolean isStopped;

    /** @param limit null for none */
    TotalLimit(Scheduler timers, @Nullable Duration limit) {
        this.timers = timers;
        this.limit = limit;
        this.begun = timers.nanoTime();
    }

    /** Does something when the time is over. */
    void whenPassed(Consumer<Duration> action) {
        Duration length = limit;
        if (length == null) {
            return;
        }
        Scheduler.Cancellable set = timers.schedule(length, () -> action.accept(length));
        synchronized (this) {
            timer = set;
            if (isStopped) {
                set.cancel();
            }
        }
    }

    /** What is left of it; null for no end. */
    @Nullable
    Duration remaining() {
        return limit == null ? null : limit.minusNanos(timers.nanoTime() - begun);
    }

    synchronized void stop() {
        isStopped = true;
        if (timer != null) {
            timer.cancel();
        }
    }
}
