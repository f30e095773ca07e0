package io.runapi.task;

import io.runapi.time.ManualScheduler;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A poller with scripted answers and a clock that a test moves; its pauses are the middle of their range. */
final class TaskBench {
    static final String PATH = "/api/v1/runway/text_to_video";
    static final TaskRef REF = new TaskRef(PATH, "tsk_abc123");
    static final Duration LIMIT = Duration.ofMinutes(15);
    static final String PENDING = "{\"id\":\"tsk_abc123\",\"status\":\"pending\"}";
    static final String PROCESSING = "{\"id\":\"tsk_abc123\",\"status\":\"processing\"}";
    static final String COMPLETED = "{\"id\":\"tsk_abc123\",\"status\":\"completed\",\"videos\":[\"a.mp4\"]}";

    final ManualScheduler scheduler = new ManualScheduler();
    final ScriptedReader reader = new ScriptedReader(scheduler);
    final TaskPoller poller = poller(reader, PollSchedule.standard());

    TaskPoller poller(TaskReader reader, PollSchedule schedule) {
        return poller(reader, schedule, Double.POSITIVE_INFINITY);
    }

    TaskPoller poller(TaskReader reader, PollSchedule schedule, double budget) {
        return new TaskPoller(reader, scheduler, () -> Long.MIN_VALUE, schedule, budget, LIMIT, Runnable::run);
    }

    /** A task as a create request leaves it. */
    Task<Clips> created() {
        return poller.accepted(PATH, ScriptedReader.answer(PENDING), Clips.CODEC);
    }

    /** A task as {@code tasks().resume(...)} finds it. */
    Task<Clips> resumed() {
        return poller.resumed(REF, Clips.CODEC);
    }

    /** Runs a blocking call on a thread of its own, and returns when it waits. */
    static <V> Blocked<V> blocked(Supplier<V> call) {
        CompletableFuture<V> result = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                result.complete(call.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        while (thread.getState() != Thread.State.WAITING && !result.isDone()) {
            Thread.onSpinWait();
        }
        return new Blocked<>(thread, result);
    }

    /** A call that waits. */
    record Blocked<V>(Thread thread, CompletableFuture<V> result) {
        V value() {
            return result.orTimeout(30, TimeUnit.SECONDS).join();
        }

        /** What it threw, bare. */
        Throwable error() {
            try {
                throw new AssertionError("no error, but " + value());
            } catch (CompletionException e) {
                return Objects.requireNonNull(e.getCause());
            }
        }
    }
}
