package io.runapi.task;

import org.jspecify.annotations.Nullable;

/** Looks at one task again and again, one look at a time, from {@link #start} until {@link #stop}. */
final class LookLoop {
    /** Takes what a look brought. */
    @FunctionalInterface
    interface Eye {
        /**
         * Exactly one of answer and error is there.
         *
         * @param due when the look fell due
         * @return when the next look falls due; null for no more
         */
        @Nullable
        Long saw(long due, @Nullable TaskAnswer answer, @Nullable Throwable error);
    }

    private final TaskRef ref;
    private final LookQueue queue;
    private final Eye eye;
    private LookQueue.@Nullable Look current;

    LookLoop(TaskRef ref, LookQueue queue, Eye eye) {
        this.ref = ref;
        this.queue = queue;
        this.eye = eye;
    }

    TaskRef ref() {
        return ref;
    }

    /** Begins with a look that falls due then. Only while stopped. */
    synchronized void start(long due) {
        current = queue.add(this, due);
    }

    /**
     * No further look is taken or told from here on.
     *
     * @return breaks off what is going on; it calls other people's code, so call it without holding a lock
     */
    synchronized Runnable stop() {
        LookQueue.Look look = current;
        current = null;
        return look == null ? () -> {} : look::breakOff;
    }

    /** A look is over, wanted or not. */
    void arrived(LookQueue.Look look, @Nullable TaskAnswer answer, @Nullable Throwable error) {
        if (!isCurrent(look)) {
            return;
        }
        Long due = eye.saw(look.due(), answer, error);
        synchronized (this) {
            if (current == look) {
                current = due == null ? null : queue.add(this, due);
            }
        }
    }

    private synchronized boolean isCurrent(LookQueue.Look look) {
        return current == look;
    }
}
