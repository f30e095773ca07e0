package io.runapi.stream;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Pulls the events of a stream. */
final class EventIterator<E> implements Iterator<E> {
    private final EventStream<E> stream;
    private @Nullable E next;

    EventIterator(EventStream<E> stream) {
        this.stream = stream;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = stream.take();
        }
        return next != null;
    }

    @Override
    public E next() {
        E event = next == null ? stream.take() : next;
        if (event == null) {
            throw new NoSuchElementException("The stream is over");
        }
        next = null;
        return event;
    }
}
