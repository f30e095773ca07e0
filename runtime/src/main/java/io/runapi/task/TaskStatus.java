package io.runapi.task;

import java.io.Serializable;
import java.util.Locale;

/**
 * Where a task stands.
 *
 * @param word what the service said, for instance {@code processing}
 * @param state what it means
 */
public record TaskStatus(String word, State state) implements Serializable {
    /** What a status word means for somebody who waits. */
    public enum State {
        /** Known to be waiting or working. */
        RUNNING,
        /** The result is there. */
        COMPLETED,
        /** Ended without a result. */
        FAILED,
        /** Ended on somebody's wish. */
        CANCELLED,
        /** A word that this version does not know: taken as running, and bounded by the wait's limit. */
        UNKNOWN
    }

    /** Reads a status word; case does not matter. */
    public static TaskStatus of(String word) {
        State state = switch (word.toLowerCase(Locale.ROOT)) {
            case "pending", "queued", "processing", "running", "in_progress" -> State.RUNNING;
            case "completed", "complete", "success", "succeeded", "finished" -> State.COMPLETED;
            case "failed", "error", "generate_failed", "create_task_failed", "timeout" -> State.FAILED;
            case "canceled", "cancelled" -> State.CANCELLED;
            default -> State.UNKNOWN;
        };
        return new TaskStatus(word, state);
    }

    /** Whether nothing more will happen. */
    public boolean isFinal() {
        return state != State.RUNNING && state != State.UNKNOWN;
    }

    @Override
    public String toString() {
        return word;
    }
}
