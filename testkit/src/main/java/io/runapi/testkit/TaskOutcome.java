package io.runapi.testkit;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a task: it waits, works, and ends so after a time.
 *
 * @param word the last status word, for instance {@code completed}
 * @param error the service's reason, null without one
 * @param after time from creation to the last word; null: the server's usual time for such work
 * @param result properties to add to the finished task, or to put in place of the server's own
 */
public record TaskOutcome(
        String word, @Nullable String error, @Nullable Duration after, Map<String, ?> result) {
    private static final Duration NEVER = Duration.ofDays(36_500);

    public TaskOutcome {
        result = Map.copyOf(result);
    }

    /** It completes. */
    public static TaskOutcome completed() {
        return new TaskOutcome("completed", null, null, Map.of());
    }

    /** It fails, for this reason. */
    public static TaskOutcome failed(String reason) {
        return new TaskOutcome("failed", reason, null, Map.of());
    }

    /** Somebody cancels it. */
    public static TaskOutcome cancelled() {
        return new TaskOutcome("cancelled", null, null, Map.of());
    }

    /** It reports a word of your choice and stays there. */
    public static TaskOutcome word(String word) {
        return new TaskOutcome(word, null, null, Map.of());
    }

    /** It is at work for ever. */
    public static TaskOutcome neverEnds() {
        return completed().after(NEVER);
    }

    /** The same after this time on the server's {@link TestClock}; zero: at the first look. */
    public TaskOutcome after(Duration time) {
        return new TaskOutcome(word, error, time, result);
    }

    /** The same with these properties in the finished task's answer. */
    public TaskOutcome withResult(Map<String, ?> properties) {
        return new TaskOutcome(word, error, after, properties);
    }
}
