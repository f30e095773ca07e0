package io.runapi.stream;

import io.runapi.error.ErrorDetails;
import io.runapi.error.RunApiException;
import io.runapi.json.JsonCodec;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the events of one answer are read. The client makes it; not for use outside of this library.
 *
 * @param codec reads the data of an event
 * @param isLast whether an event shows that the answer is whole
 * @param varying the text in which most events differ; null if there is no such text
 * @param errors tells errors from events of the answer
 * @param subscribers where subscribers hear of what has come; none of the HTTP client's threads, which nobody else may
 *     hold up
 * @param place the call, for messages, for instance {@code POST /v1/chat/completions}
 * @param details what is known of the answer, for exceptions
 */
public record EventRules<E>(
        JsonCodec<E> codec,
        Predicate<? super E> isLast,
        @Nullable VaryingText<E> varying,
        Errors errors,
        Executor subscribers,
        String place,
        ErrorDetails details) {
    /** Tells errors from events of the answer. */
    @FunctionalInterface
    public interface Errors {
        /**
         * The exception for an event that is an error; null for any other. Asked only about events that may be one: of
         * the type {@code error}, unreadable, or with properties that their codec does not know.
         *
         * @param type the event's type, {@code message} unless it says otherwise
         * @param bytes holds its data, to be read before this returns
         */
        @Nullable
        RunApiException find(String type, byte[] bytes, int offset, int length);
    }
}
