package io.runapi.client;

import io.runapi.json.JsonCodec;
import java.util.function.Predicate;

/**
 * A call whose answer is a stream of server-sent events that ends with {@code data: [DONE]}.
 *
 * @param path path below the base URL
 * @param request codec of the request body
 * @param event codec of one event's data
 * @param isLast whether an event shows that the answer is whole, so that a stream which ends after it without
 *     {@code [DONE]} has not broken off
 */
public record StreamCall<Q, E>(String path, JsonCodec<Q> request, JsonCodec<E> event, Predicate<? super E> isLast) {
    /** A stream that is whole only with {@code [DONE]}. */
    public static <Q, E> StreamCall<Q, E> post(String path, JsonCodec<Q> request, JsonCodec<E> event) {
        return new StreamCall<>(path, request, event, any -> false);
    }

    /** The same call, whose stream is whole also after an event that this accepts. */
    public StreamCall<Q, E> endingWith(Predicate<? super E> last) {
        return new StreamCall<>(path, request, event, last);
    }
}
