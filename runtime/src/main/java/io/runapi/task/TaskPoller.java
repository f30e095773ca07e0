package io.runapi.task;

import io.runapi.client.ResultCodecs;
import io.runapi.json.JsonCodec;
import io.runapi.time.Scheduler;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.random.RandomGenerator;

/**
 * Follows all tasks of one client on its one scheduler. The client holds one and makes tasks with it; not for use
 * outside of this library.
 */
public final class TaskPoller implements AutoCloseable {
    /**
     * @param reader looks at a task
     * @param scheduler paces the looks and ends the waits; stays open when this is closed
     * @param random for the jitter
     * @param schedule how often to look
     * @param limit how long {@link Task#await()} and {@link Task#future()} wait
     * @param callbacks completes the futures of {@link Task#future()}: what users hang on them runs there and may block
     */
    public TaskPoller(
            TaskReader reader,
            Scheduler scheduler,
            RandomGenerator random,
            PollSchedule schedule,
            Duration limit,
            Executor callbacks) {
        throw new UnsupportedOperationException();
    }

    /**
     * The task that the answer to a create request names, by {@code id}, {@code task_id} or {@code X-RunAPI-Task-Id}.
     *
     * @param path the path that the request went to
     * @param created the service's answer
     * @throws io.runapi.error.DecodeException if the answer names no task; it has the answer's details
     */
    public <T> Task<T> accepted(String path, TaskAnswer created, JsonCodec<T> result) {
        throw new UnsupportedOperationException();
    }

    /** Finds tasks created earlier. */
    public Tasks tasks(ResultCodecs codecs) {
        throw new UnsupportedOperationException();
    }

    /** Ends all waits, with an exception that carries the ref; the tasks go on at the service. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
