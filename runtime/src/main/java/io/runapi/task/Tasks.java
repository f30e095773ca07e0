package io.runapi.task;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds tasks again. */
public final class Tasks {
    private Tasks() {}

    /**
     * A handle for a task created earlier, by any process. Nothing is sent until it is asked.
     *
     * @throws IllegalArgumentException if this front door has no task with that result type
     */
    public <T> Task<T> resume(TaskRef ref, Class<T> result) {
        throw new UnsupportedOperationException();
    }

    /** The same where the result's type is not known: it comes as free-form JSON. */
    public Task<Map<String, @Nullable Object>> resume(TaskRef ref) {
        throw new UnsupportedOperationException();
    }
}
