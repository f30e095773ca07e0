package io.runapi.client;

import io.runapi.json.JsonCodec;

/**
 * A call whose answer is a stream of server-sent events that ends with {@code data: [DONE]}.
 *
 * @param path path below the base URL
 * @param request codec of the request body
 * @param event codec of one event's data
 */
public record StreamCall<Q, E>(String path, JsonCodec<Q> request, JsonCodec<E> event) {
    public static <Q, E> StreamCall<Q, E> post(String path, JsonCodec<Q> request, JsonCodec<E> event) {
        return new StreamCall<>(path, request, event);
    }
}
