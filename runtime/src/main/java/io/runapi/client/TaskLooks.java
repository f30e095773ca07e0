package io.runapi.client;

import io.runapi.task.TaskAnswer;
import io.runapi.task.TaskReader;
import io.runapi.task.TaskRef;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Looks at tasks with the calls of a client. */
final class TaskLooks implements TaskReader {
    private final Engine engine;
    private final Limits limits;

    TaskLooks(Engine engine, Limits limits) {
        this.engine = engine;
        this.limits = limits;
    }

    @Override
    public CompletableFuture<TaskAnswer> read(TaskRef ref) {
        return look(ref, limits);
    }

    @Override
    public CompletableFuture<TaskAnswer> readOnce(TaskRef ref) {
        return look(ref, limits.withoutRetries());
    }

    private CompletableFuture<TaskAnswer> look(TaskRef ref, Limits limits) {
        CallFacts facts = new CallFacts("GET", ref.statusPath(), Repeat.FREELY, null, ref);
        Reception<TaskAnswer> reception = (receipt, body) -> {
            Documents.checkKind(receipt, body);
            return answer(receipt, body, engine.timers().currentTimeMillis());
        };
        return engine.prepare(facts, null, "application/json", RequestOptions.defaults(), limits, reception)
                .start(engine.looks());
    }

    /** @param nowMillis milliseconds since the epoch, for a {@code Retry-After} that counts; null if it does not */
    static TaskAnswer answer(Receipt receipt, byte[] body, @Nullable Long nowMillis) {
        return new TaskAnswer(
                body,
                receipt.details(),
                nowMillis == null ? null : RetryAfter.of(receipt.head().headers(), nowMillis),
                receipt.head().taskId());
    }
}
