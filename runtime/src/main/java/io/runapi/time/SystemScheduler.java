package io.runapi.time;

import io.runapi.time.Timers.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Real time, and one daemon thread, which lives only while there is something to do. Most timers are limits that are
 * cancelled long before they are due: setting one wakes the thread only if it would sleep for too long, and a cancelled
 * one is gone at once, with all that its action held.
 */
final class SystemScheduler implements Scheduler {
    /** The thread looks at least that often, and ends when nothing was set in between. */
    private static final long IDLE = TimeUnit.SECONDS.toNanos(10);

    /** 73 years: {@code nanoTime} has no room for more. */
    private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE / 4);

    private final String threadName;
    private final Timers timers = new Timers();

    // Guarded by this, as the timers are.
    private @Nullable Thread thread;
    private boolean isAsleep;
    private long wakesAt;
    private boolean isUsed;
    private boolean isClosed;

    /** One of ours: what cancels it needs no object of its own. */
    private final class SetTimer extends Timer implements Cancellable {
        SetTimer(long due, Runnable action) {
            super(due, action);
        }

        @Override
        public void cancel() {
            remove(this);
        }
    }

    SystemScheduler(String threadName) {
        this.threadName = threadName;
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
        long nanos = delay.compareTo(LONGEST) > 0 ? LONGEST.toNanos() : Math.max(0, delay.toNanos());
        long due = System.nanoTime() + nanos;
        SetTimer timer = new SetTimer(due, action);
        Thread sleeper;
        synchronized (this) {
            if (isClosed) {
                return () -> {};
            }
            timers.add(timer);
            isUsed = true;
            sleeper = toWake(due);
        }
        LockSupport.unpark(sleeper);
        return timer;
    }

    @Override
    public void close() {
        Thread last;
        synchronized (this) {
            isClosed = true;
            timers.clear();
            last = thread;
        }
        LockSupport.unpark(last);
    }

    private synchronized void remove(Timer timer) {
        timers.remove(timer);
    }

    /** The thread, if it would sleep beyond that time. */
    private @Nullable Thread toWake(long due) {
        if (thread == null) {
            Thread started = new Thread(null, this::run, threadName, 0, false);
            started.setDaemon(true);
            started.start();
            thread = started;
            return null;
        }
        if (!isAsleep || due - wakesAt >= 0) {
            return null;
        }
        isAsleep = false;
        return thread;
    }

    private void run() {
        while (true) {
            long now = System.nanoTime();
            Timer due;
            long pause;
            synchronized (this) {
                due = timers.pollDue(now);
                if (due == null && isOver(now)) {
                    thread = null;
                    return;
                }
                pause = timers.untilNext(now, IDLE);
                isAsleep = due == null;
                wakesAt = now + pause;
            }
            if (due == null) {
                LockSupport.parkNanos(this, pause);
            } else {
                perform(due.action());
            }
        }
    }

    /** Whether nothing is left, and nothing was set during a whole pause. */
    private boolean isOver(long now) {
        if (isClosed) {
            return true;
        }
        boolean hasSlept = isAsleep && now - wakesAt >= 0;
        boolean isOver = hasSlept && !isUsed && timers.size() == 0;
        if (hasSlept) {
            isUsed = false;
        }
        return isOver;
    }

    private static void perform(Runnable action) {
        try {
            action.run();
        } catch (Throwable failure) {
            // A fault of that action; the timers of others go on.
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, failure);
        }
    }
}
