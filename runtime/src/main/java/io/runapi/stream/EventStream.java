package io.runapi.stream;

import java.util.Iterator;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * The events of one streamed answer, in order: iterate over it or subscribe to it, once. Closing it, at any point and
 * from any thread, closes the connection.
 *
 * @param <E> the type of an event
 */
public final class EventStream<E> implements Iterable<E>, Flow.Publisher<E>, AutoCloseable {
    private EventStream() {}

    @Override
    public Iterator<E> iterator() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super E> subscriber) {
        throw new UnsupportedOperationException();
    }

    /** Whether the answer was seen to its end, and not closed or broken off before. */
    public boolean isComplete() {
        throw new UnsupportedOperationException();
    }

    /** {@code X-Request-Id} of the answer. */
    public @Nullable String requestId() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
