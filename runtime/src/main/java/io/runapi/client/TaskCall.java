package io.runapi.client;

import io.runapi.json.JsonCodec;

/**
 * A call that creates a task. Its status is read at the same path plus {@code /} and the task's id.
 *
 * @param path path below the base URL
 * @param request codec of the request body
 * @param result codec of the finished task's answer
 */
public record TaskCall<Q, R>(String path, JsonCodec<Q> request, JsonCodec<R> result) {
    /** A call that creates a task. */
    public static <Q, R> TaskCall<Q, R> post(String path, JsonCodec<Q> request, JsonCodec<R> result) {
        return new TaskCall<>(path, request, result);
    }
}
