package io.runapi.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A task of this server. Where it stands follows from the time alone. */
record StoredTask(
        String id, String path, ObjectNode request, MediaKind kind, Instant created, Instant end, TaskOutcome outcome) {
    private static final Set<String> COMPLETED = Set.of("completed", "complete", "success", "succeeded", "finished");

    /** How long a task waits before work on it begins, at most. */
    private static final Duration QUEUE = Duration.ofMillis(500);

    boolean isOver(Instant now) {
        return !now.isBefore(end);
    }

    boolean isCompleted() {
        return COMPLETED.contains(outcome.word());
    }

    /** What the service calls its state at this time. */
    String word(Instant now) {
        if (isOver(now)) {
            return outcome.word();
        }
        Duration quarter = Duration.between(created, end).dividedBy(4);
        Duration queue = quarter.compareTo(QUEUE) < 0 ? quarter : QUEUE;
        return now.isBefore(created.plus(queue)) ? "pending" : "processing";
    }

    /** A text of the request, or this if there is none. */
    String text(String property, String otherwise) {
        JsonNode value = request.path(property);
        return value.isString() ? value.stringValue() : otherwise;
    }
}
