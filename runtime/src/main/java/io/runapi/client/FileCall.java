package io.runapi.client;

import io.runapi.json.JsonCodec;
import org.jspecify.annotations.Nullable;

/**
 * A call whose answer is a file.
 *
 * @param path path below the base URL, perhaps with placeholders such as {@code {id}}
 * @param request codec of the request, null without one
 */
public record FileCall<Q>(String path, @Nullable JsonCodec<Q> request) {
    /** A call that reads a file. */
    public static <Q> FileCall<Q> get(String path, @Nullable JsonCodec<Q> request) {
        return new FileCall<>(path, request);
    }
}
