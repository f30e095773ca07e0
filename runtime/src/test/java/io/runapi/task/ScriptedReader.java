package io.runapi.task;

import io.runapi.error.ErrorDetails;
import io.runapi.time.ManualScheduler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers each look with the next line of a script; the last line is repeated. Notes when it was asked. */
final class ScriptedReader implements TaskReader {
    static final ErrorDetails CALL = new ErrorDetails(200, null, "req_1", 1, true, null, null);

    private final ManualScheduler scheduler;
    private final Deque<Supplier<CompletableFuture<TaskAnswer>>> script = new ArrayDeque<>();
    final List<Duration> asked = new ArrayList<>();

    ScriptedReader(ManualScheduler scheduler) {
        this.scheduler = scheduler;
    }

    static TaskAnswer answer(String json) {
        return answer(json, null);
    }

    static TaskAnswer answer(String json, @Nullable Duration retryAfter) {
        return new TaskAnswer(json.getBytes(StandardCharsets.UTF_8), CALL, retryAfter, null);
    }

    ScriptedReader then(String... jsons) {
        for (String json : jsons) {
            script.add(() -> CompletableFuture.completedFuture(answer(json)));
        }
        return this;
    }

    ScriptedReader then(String json, Duration retryAfter) {
        script.add(() -> CompletableFuture.completedFuture(answer(json, retryAfter)));
        return this;
    }

    ScriptedReader thenFail(Throwable error) {
        script.add(() -> CompletableFuture.failedFuture(error));
        return this;
    }

    /** The look stays open until the test completes it. */
    CompletableFuture<TaskAnswer> thenHold() {
        CompletableFuture<TaskAnswer> held = new CompletableFuture<>();
        script.add(() -> held);
        return held;
    }

    @Override
    public synchronized CompletableFuture<TaskAnswer> read(TaskRef ref) {
        asked.add(Duration.ofNanos(scheduler.nanoTime()));
        Supplier<CompletableFuture<TaskAnswer>> step = script.size() > 1 ? script.poll() : script.peek();
        return step == null ? CompletableFuture.failedFuture(new AssertionError("not in the script")) : step.get();
    }
}
