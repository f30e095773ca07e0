package io.runapi.client;

import io.runapi.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/**
 * A call that answers at once.
 *
 * @param method HTTP method
 * @param path path below the base URL
 * @param request codec of the request body, null without one
 * @param response codec of the answer
 */
public record Call<Q, R>(
        String method, String path, @Nullable JsonCodec<Q> request, JsonCodec<R> response) {
    /** A call that sends a document. */
    public static <Q, R> Call<Q, R> post(String path, JsonCodec<Q> request, JsonCodec<R> response) {
        return new Call<>("POST", path, request, response);
    }

    /** A call that only reads. */
    public static <R> Call<Void, R> get(String path, JsonCodec<R> response) {
        return new Call<>("GET", path, null, response);
    }
}
