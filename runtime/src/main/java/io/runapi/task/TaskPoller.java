package io.runapi.task;

import io.runapi.client.ResultCodecs;
import io.runapi.error.DecodeException;
import io.runapi.json.JsonCodec;
import io.runapi.time.Scheduler;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Follows all tasks of one client on its one scheduler. The client holds one and makes tasks with it; not for use
 * outside of this library.
 */
public final class TaskPoller implements AutoCloseable {
    /** Looks under way at a time: below the streams that servers commonly allow on a connection (100). */
    private static final int MOST_LOOKS = 32;

    private final TaskReader reader;
    private final LookQueue looks;
    private final Scheduler scheduler;
    private final RandomGenerator random;
    private final PollSchedule schedule;
    private final Duration limit;
    private final Executor callbacks;
    private final Set<TaskWatch<?>> followed = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /**
     * @param reader looks at a task
     * @param scheduler paces the looks and ends the waits; stays open when this is closed
     * @param random for the jitter; used by one thread at a time
     * @param schedule how often to look
     * @param budget looks a second at all tasks together, more than zero
     * @param limit how long {@link Task#await()} and {@link Task#future()} wait
     * @param callbacks completes the futures of {@link Task#future()}: what users hang on them runs there and may block
     */
    public TaskPoller(
            TaskReader reader,
            Scheduler scheduler,
            RandomGenerator random,
            PollSchedule schedule,
            double budget,
            Duration limit,
            Executor callbacks) {
        this.reader = reader;
        this.looks = new LookQueue(reader, scheduler, new PollBudget(budget, scheduler.nanoTime()), MOST_LOOKS);
        this.scheduler = scheduler;
        this.random = random;
        this.schedule = schedule;
        this.limit = limit;
        this.callbacks = callbacks;
    }

    /**
     * The task that the answer to a create request names, by {@code id}, {@code task_id} or {@code X-RunAPI-Task-Id}.
     *
     * @param path the path that the request went to
     * @param created the service's answer
     * @throws DecodeException if the answer names no task; it has the answer's details
     */
    public <T> Task<T> accepted(String path, TaskAnswer created, JsonCodec<T> result) {
        TaskEnvelope envelope = null;
        DecodeException unreadable = null;
        try {
            envelope = TaskEnvelope.read(created.body());
        } catch (DecodeException e) {
            unreadable = e;
        }
        String id = envelope == null || envelope.id() == null ? created.taskId() : envelope.id();
        TaskWatch<T> watch = new TaskWatch<>(this, ref(path, id, created, unreadable), result);
        watch.accepted(created, envelope);
        return new Task<>(this, watch);
    }

    private static TaskRef ref(
            String path, @Nullable String id, TaskAnswer created, @Nullable DecodeException unreadable) {
        if (id == null) {
            String why = unreadable == null
                    ? "it has no id, task_id or X-RunAPI-Task-Id"
                    : "it can't be read: " + TaskErrors.said(unreadable);
            throw TaskErrors.unnamed(path, why, created.call(), unreadable);
        }
        try {
            return new TaskRef(path, id);
        } catch (IllegalArgumentException e) {
            throw TaskErrors.unnamed(path, TaskErrors.said(e), created.call(), e);
        }
    }

    /** Finds tasks created earlier. */
    public Tasks tasks(ResultCodecs codecs) {
        return new Tasks(this, codecs);
    }

    /** Ends all waits, with an exception that carries the ref; the tasks go on at the service. */
    @Override
    public void close() {
        closed = true;
        for (TaskWatch<?> watch : followed) {
            watch.close();
        }
    }

    <T> Task<T> resumed(TaskRef ref, JsonCodec<T> result) {
        return new Task<>(this, new TaskWatch<>(this, ref, result));
    }

    /** A look that somebody waits for: it does not queue with those of the polling. */
    CompletableFuture<TaskAnswer> look(TaskRef ref) {
        try {
            return reader.read(ref);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    LookQueue looks() {
        return looks;
    }

    Scheduler scheduler() {
        return scheduler;
    }

    Duration limit() {
        return limit;
    }

    Pace pace(TaskRef ref) {
        return new Pace(schedule, TaskKind.of(ref.path()), this::roll);
    }

    private double roll() {
        synchronized (random) {
            return random.nextDouble();
        }
    }

    /** Runs what leads to users' code; here, if the executor has been shut down. */
    void callBack(Runnable action) {
        try {
            callbacks.execute(action);
        } catch (RejectedExecutionException e) {
            action.run();
        }
    }

    boolean isClosed() {
        return closed;
    }

    void follow(TaskWatch<?> watch) {
        followed.add(watch);
    }

    void forget(TaskWatch<?> watch) {
        followed.remove(watch);
    }
}
