package io.runapi.task;

import java.io.Serializable;

/**
 * Names a task durably: store {@link #toString()} anywhere, {@link #parse} it in another process, and wait on.
 *
 * @param path the path that the task was created at, for instance {@code /api/v1/runway/text_to_video}
 * @param id the task's id
 */
public record TaskRef(String path, String id) implements Serializable {
    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException naming what is wrong and what a ref looks like
     */
    public static TaskRef parse(String text) {
        throw new UnsupportedOperationException();
    }
}
