package io.runapi.testkit;

import io.runapi.testkit.chat.Ids;
import io.runapi.testkit.contract.Description;
import io.runapi.testkit.contract.Operation;
import io.runapi.testkit.http.Answer;
import io.runapi.testkit.http.ReceivedRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates tasks and tells where they stand. */
final class TaskCalls {
    private final Description description;
    private final Clock clock;
    private final TaskScript script;
    private final Results results;
    private final Map<MediaKind, Duration> usual;
    private final Map<String, StoredTask> tasks = new HashMap<>();
    private final Map<String, StoredTask> byIdempotencyKey = new HashMap<>();

    TaskCalls(
            Description description, Clock clock, TaskScript script, Results results, Map<MediaKind, Duration> usual) {
        this.description = description;
        this.clock = clock;
        this.script = script;
        this.results = results;
        this.usual = usual;
    }

    void create(Operation operation, ReceivedRequest request, ObjectNode body, Answer answer) throws IOException {
        String key = request.header("Idempotency-Key");
        StoredTask task = key == null ? null : replayed(key, request, body);
        ObjectNode created = Json.object();
        if (task == null) {
            task = store(key, request.path(), body);
        } else {
            created.put("task_replayed", true);
        }
        List<String> names = operation.answerProperties();
        if (names.contains("id") && !request.path().startsWith("/v1/")) {
            created.put("id", task.id());
        }
        created.put("task_id", task.id()).put("status", "pending");
        if (body.has("model")) {
            created.set("model", body.get("model"));
        }
        Json.send(answer, "X-RunAPI-Task-Id", task.id(), created);
    }

    private synchronized @Nullable StoredTask replayed(String key, ReceivedRequest request, ObjectNode body) {
        StoredTask task = byIdempotencyKey.get(key);
        if (task != null
                && !(task.path().equals(request.path()) && task.request().equals(body))) {
            throw new Refused(409, "This Idempotency-Key was used for another request.");
        }
        return task;
    }

    private synchronized StoredTask store(@Nullable String key, String path, ObjectNode body) {
        String id = "tsk_" + Ids.next();
        MediaKind kind = kind(path, id);
        TaskOutcome outcome = script.take();
        Duration after = outcome.after();
        Instant now = clock.instant();
        Instant end = now.plus(after == null ? usual.getOrDefault(kind, Duration.ZERO) : after);
        StoredTask task = new StoredTask(id, path, body, kind, now, end, outcome);
        tasks.put(id, task);
        if (key != null) {
            byIdempotencyKey.put(key, task);
        }
        return task;
    }

    /** What the task's status call answers decides what it makes. */
    private MediaKind kind(String path, String id) {
        Operation status = description.find("GET", path + "/" + id);
        return MediaKind.of(status == null ? List.of() : status.answerProperties());
    }

    void status(Operation operation, ReceivedRequest request, Answer answer) throws IOException {
        String path = request.path();
        int slash = path.lastIndexOf('/');
        StoredTask task = find(path.substring(slash + 1));
        if (task == null || !task.path().equals(path.substring(0, slash))) {
            throw new Refused(404, "There is no task " + path.substring(slash + 1) + " at " + operation.path() + ".");
        }
        Instant now = clock.instant();
        ObjectNode told = Json.object().put("id", task.id()).put("status", task.word(now));
        if (task.isOver(now)) {
            tellEnd(task, operation, told);
        }
        Json.send(answer, "X-RunAPI-Task-Id", task.id(), told);
    }

    private synchronized @Nullable StoredTask find(String id) {
        return tasks.get(id);
    }

    private void tellEnd(StoredTask task, Operation operation, ObjectNode told) {
        if (task.outcome().error() != null) {
            told.put("error", task.outcome().error());
        }
        if (task.isCompleted()) {
            told.setAll(results.of(task, operation));
        }
        for (Map.Entry<String, ?> property : task.outcome().result().entrySet()) {
            JsonNode value = Json.of(property.getValue());
            told.set(property.getKey(), value);
        }
    }
}
