package io.runapi.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Decides what becomes of the tasks that are created next. Thread-safe. */
public final class TaskScript {
    private final Deque<TaskOutcome> next = new ArrayDeque<>();
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

    synchronized TaskOutcome take() {
        TaskOutcome first = next.poll();
        return first == null ? otherwise : first;
    }
}
