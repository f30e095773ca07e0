package io.runapi.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides what becomes of the tasks that are created next. Thread-safe. */
public final class TaskScript {
    private final Deque<TaskOutcome> next = new ArrayDeque<>();
    private final Deque<TaskOutcome> later = new ArrayDeque<>();
    private TaskOutcome otherwise = TaskOutcome.completed();

    TaskScript() {}

    /** What becomes of the next tasks, one each, in this order. */
    public synchronized TaskScript next(TaskOutcome... outcomes) {
        next.addAll(List.of(outcomes));
        return this;
    }

    /** What becomes of every task that {@link #next} says nothing of. */
    public synchronized TaskScript always(TaskOutcome outcome) {
        otherwise = outcome;
        return this;
    }

    /**
     * What becomes of the next calls that are usually answered at once, one each, in this order: they are answered 202
     * with a Location, where the answer is to be asked for.
     */
    public synchronized TaskScript nextLater(TaskOutcome... outcomes) {
        later.addAll(List.of(outcomes));
        return this;
    }

    synchronized @Nullable TaskOutcome takeLater() {
        return later.poll();
    }

    synchronized TaskOutcome take() {
        TaskOutcome first = next.poll();
        return first == null ? otherwise : first;
    }
}
