package io.runapi.client;

import io.runapi.json.JsonCodec;
import io.runapi.stream.VaryingText;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A call whose answer is a stream of server-sent events that ends with {@code data: [DONE]}.
 *
 * @param path path below the base URL
 * @param request codec of the request body
 * @param event codec of one event's data
 * @param isLast whether an event shows that the answer is whole, so that a stream which ends after it without
 *     {@code [DONE]} has not broken off
 * @param varying the text in which most events differ, to read only that of those; null if there is no such text
 */
public record StreamCall<Q, E>(
        String path,
        JsonCodec<Q> request,
        JsonCodec<E> event,
        Predicate<? super E> isLast,
        @Nullable VaryingText<E> varying) {
    /** A stream that is whole only with {@code [DONE]}. */
    public static <Q, E> StreamCall<Q, E> post(String path, JsonCodec<Q> request, JsonCodec<E> event) {
        return new StreamCall<>(path, request, event, any -> false, null);
    }

    /** The same call, whose stream is whole also after an event that this accepts. */
    public StreamCall<Q, E> endingWith(Predicate<? super E> last) {
        return new StreamCall<>(path, request, event, last, varying);
    }

    /** The same call, whose events mostly differ in one text. */
    public StreamCall<Q, E> varyingIn(VaryingText<E> text) {
        return new StreamCall<>(path, request, event, isLast, text);
    }
}
