package io.runapi.task;

import io.runapi.time.Scheduler;
import io.runapi.time.Scheduler.Cancellable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Looks at one task again and again, one look at a time, from {@link #start} until {@link #stop}. */
final class LookLoop {
    /** Takes what a look brought. */
    @FunctionalInterface
    interface Eye {
        /**
         * Exactly one of the two is there.
         *
         * @return the pause before the next look; null for no more
         */
        @Nullable
        Duration saw(@Nullable TaskAnswer answer, @Nullable Throwable error);
    }

    private final TaskRef ref;
    private final TaskReader reader;
    private final Scheduler scheduler;
    private final Eye eye;
    private final Object lock = new Object();
    private @Nullable Look current;

    LookLoop(TaskRef ref, TaskReader reader, Scheduler scheduler, Eye eye) {
        this.ref = ref;
        this.reader = reader;
        this.scheduler = scheduler;
        this.eye = eye;
    }

    /** Begins with a look after that delay. Only while stopped. */
    void start(Duration delay) {
        synchronized (lock) {
            current = new Look(delay);
        }
    }

    /**
     * No further look is taken or told from here on.
     *
     * @return breaks off what is going on; it calls other people's code, so call it without holding a lock
     */
    Runnable stop() {
        synchronized (lock) {
            Look look = current;
            current = null;
            return () -> {
                if (look != null) {
                    look.breakOff();
                }
            };
        }
    }

    private boolean isCurrent(Look look) {
        synchronized (lock) {
            return current == look;
        }
    }

    /** One look: first it waits, then it reads. */
    private final class Look {
        private final Cancellable timer;
        private @Nullable CompletableFuture<TaskAnswer> reading;
        private boolean brokenOff;

        private Look(Duration delay) {
            this.timer = scheduler.schedule(delay, this::read);
        }

        private void read() {
            if (!isCurrent(this)) {
                return;
            }
            CompletableFuture<TaskAnswer> answer;
            try {
                answer = reader.read(ref);
            } catch (RuntimeException e) {
                answer = CompletableFuture.failedFuture(e);
            }
            boolean unwanted;
            synchronized (this) {
                reading = answer;
                unwanted = brokenOff;
            }
            if (unwanted) {
                answer.cancel(true);
            } else {
                CompletableFuture<?> unused = answer.whenComplete(this::arrived);
            }
        }

        private void arrived(@Nullable TaskAnswer answer, @Nullable Throwable error) {
            if (!isCurrent(this)) {
                return;
            }
            Duration pause = eye.saw(answer, error);
            synchronized (lock) {
                if (current == this) {
                    current = pause == null ? null : new Look(pause);
                }
            }
        }

        private void breakOff() {
            timer.cancel();
            CompletableFuture<TaskAnswer> answer;
            synchronized (this) {
                brokenOff = true;
                answer = reading;
            }
            if (answer != null) {
                answer.cancel(true);
            }
        }
    }
}
