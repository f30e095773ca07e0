package io.runapi.client;

import io.runapi.error.DecodeException;
import io.runapi.error.RunApiException;
import io.runapi.json.JsonReader;
import io.runapi.stream.EventRules;
import io.runapi.stream.EventStream;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Takes an answer that is a stream of events. */
final class Events<E> implements Reception<EventStream<E>> {
    private final StreamCall<?, E> call;
    private final Executor subscribers;

    /** @param subscribers where subscribers hear of what has come */
    Events(StreamCall<?, E> call, Executor subscribers) {
        this.call = call;
        this.subscribers = subscribers;
    }

    @Override
    public boolean takesStream(Head head) {
        return head.isEventStream() || head.mediaType().isEmpty();
    }

    @Override
    public EventStream<E> open(Receipt receipt, WatchedBody body) {
        EventRules.Errors errors = (type, bytes, offset, length) -> error(receipt, type, bytes, offset, length);
        return EventStream.open(
                body,
                new EventRules<>(
                        call.event(),
                        call.isLast(),
                        call.varying(),
                        errors,
                        subscribers,
                        receipt.call().place(),
                        receipt.details()));
    }

    /** It is no stream: an error, most likely. */
    @Override
    public EventStream<E> read(Receipt receipt, byte[] body) {
        Documents.check(receipt, body);
        throw receipt.unreadable(
                "The answer is " + receipt.head().mediaType()
                        + ", where a stream of events (text/event-stream) was expected: this model may not stream, then"
                        + " use the plain form of the call",
                null);
    }

    private static @Nullable RunApiException error(Receipt receipt, String type, byte[] bytes, int offset, int length) {
        if (type.equals("error")) {
            return receipt.refused(ErrorBody.read(Arrays.copyOfRange(bytes, offset, offset + length)));
        }
        if (!ErrorCodes.mayHoldError(bytes, offset, length)) {
            return null;
        }
        try (JsonReader in = JsonReader.of(bytes, offset, length)) {
            boolean isError = in.value() instanceof Map<?, ?> event && isError(event);
            return isError ? receipt.refused(ErrorBody.read(Arrays.copyOfRange(bytes, offset, offset + length))) : null;
        } catch (DecodeException e) {
            // The codec will say it better.
            return null;
        }
    }

    /** An error may come beside the rest of an event, such as a last empty choice. */
    private static boolean isError(Map<?, ?> event) {
        Object error = event.get("error");
        return error instanceof Map<?, ?>
                || (error instanceof String text && !text.isBlank())
                || ErrorCodes.isError(event);
    }
}
