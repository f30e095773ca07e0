package io.runapi.task;

import io.runapi.error.RateLimitException;
import io.runapi.time.Scheduler;
import io.runapi.time.Scheduler.Cancellable;
import java.time.Duration;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Makes the looks at all tasks of a client in the order in which they fall due, on one timer: as the budget allows, and
 * so many at a time, since thousands of tasks must neither exceed the streams of a connection nor crowd out the calls
 * that a user waits for.
 */
final class LookQueue {
    private final TaskReader reader;
    private final Scheduler scheduler;
    private final PollBudget budget;
    private final int most;

    private final TreeSet<Look> waiting = new TreeSet<>(LookQueue::compare);
    private long count;
    private int underWay;
    private @Nullable Cancellable timer;
    private long timerAt;

    /** @param most looks under way at a time */
    LookQueue(TaskReader reader, Scheduler scheduler, PollBudget budget, int most) {
        this.reader = reader;
        this.scheduler = scheduler;
        this.budget = budget;
        this.most = most;
    }

    /** Adds a look that falls due then; the loop is told what it brings. */
    synchronized Look add(LookLoop loop, long due) {
        Look look = new Look(loop, due, count++);
        waiting.add(look);
        setTimer();
        return look;
    }

    private static int compare(Look one, Look other) {
        int byTime = Long.compare(one.due - other.due, 0);
        return byTime != 0 ? byTime : Long.compare(one.number, other.number);
    }

    /** A timer that comes too early stays: it sets the next. */
    private synchronized void setTimer() {
        if (waiting.isEmpty()) {
            stopTimer();
        } else if (underWay < most) {
            long at = planned(waiting.first());
            if (timer == null || at - timerAt < 0) {
                stopTimer();
                timerAt = at;
                timer = scheduler.schedule(Duration.ofNanos(Math.max(0, at - scheduler.nanoTime())), this::makeLooks);
            }
        }
    }

    private void stopTimer() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
    }

    private long planned(Look look) {
        return look.due - budget.next() > 0 ? look.due : budget.next();
    }

    private void makeLooks() {
        for (Look look = take(); look != null; look = take()) {
            look.begin();
        }
    }

    /** The next look if it may be made now; else the timer is set. */
    private synchronized @Nullable Look take() {
        long now = scheduler.nanoTime();
        if (timerAt - now <= 0) {
            timer = null;
        }
        if (waiting.isEmpty() || underWay == most || planned(waiting.first()) - now > 0) {
            setTimer();
            return null;
        }
        Look look = waiting.first();
        budget.spend(planned(look), now);
        waiting.remove(look);
        underWay++;
        look.begun = now;
        return look;
    }

    private synchronized void over(Look look, @Nullable Throwable error) {
        underWay--;
        if (error == null) {
            budget.succeeded(look.begun);
        } else if (TaskErrors.bare(error) instanceof RateLimitException limited) {
            budget.refused(look.begun, scheduler.nanoTime(), limited.retryAfter());
        }
        setTimer();
    }

    private synchronized boolean remove(Look look) {
        boolean wasWaiting = waiting.remove(look);
        setTimer();
        return wasWaiting;
    }

    /** One look at one task: waits for its turn, then reads. */
    final class Look {
        private final LookLoop loop;
        private final long due;
        private final long number;
        private long begun;
        private @Nullable CompletableFuture<TaskAnswer> reading;
        private boolean isBrokenOff;

        private Look(LookLoop loop, long due, long number) {
            this.loop = loop;
            this.due = due;
            this.number = number;
        }

        private void begin() {
            CompletableFuture<TaskAnswer> answer;
            try {
                answer = reader.readOnce(loop.ref());
            } catch (RuntimeException | Error e) {
                answer = CompletableFuture.failedFuture(e);
            }
            boolean isUnwanted;
            synchronized (this) {
                reading = answer;
                isUnwanted = isBrokenOff;
            }
            CompletableFuture<?> unused = answer.whenComplete(this::arrived);
            if (isUnwanted) {
                answer.cancel(true);
            }
        }

        private void arrived(@Nullable TaskAnswer answer, @Nullable Throwable error) {
            over(this, error);
            loop.arrived(this, answer, error);
        }

        /** When it fell due. */
        long due() {
            return due;
        }

        /** Gives its place to another. It calls other people's code, so call it without holding a lock. */
        void breakOff() {
            if (remove(this)) {
                return;
            }
            CompletableFuture<TaskAnswer> answer;
            synchronized (this) {
                isBrokenOff = true;
                answer = reading;
            }
            if (answer != null) {
                answer.cancel(true);
            }
        }
    }
}
