package io.runapi.stream;

import io.runapi.error.InterruptedCallException;
import io.runapi.error.RunApiException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The events of one streamed answer, in order: iterate over it or subscribe to it, once. Events are read from the bytes
 * received when they are asked for; a slow reader slows the service down, and no more than a few buffers are held.
 *
 * <p>Closing it, at any point and from any thread, closes the connection; use try-with-resources. So does an interrupt
 * of the thread that waits for the next event, and cancelling a subscription. A loop over a stream that is closed ends
 * without an exception: {@link #isComplete()} tells whether that was the answer's end.
 *
 * <p>It ends with a {@link io.runapi.error.StreamException} if it stalls for longer than the idle limit (its cause is a
 * {@link io.runapi.error.TimeoutException}), breaks off, carries an error (its cause is the exception for it), or an
 * event that can't be read (its cause is a {@link io.runapi.error.DecodeException}).
 *
 * @param <E> the type of an event
 */
public final class EventStream<E> implements Iterable<E>, Flow.Publisher<E>, AutoCloseable {
    private final EventRules<E> rules;
    private final EventReader<E> reader;
    private final ByteInbox inbox = new ByteInbox();
    private final AtomicBoolean isTaken = new AtomicBoolean();
    private volatile boolean isClosed;
    private volatile boolean isComplete;

    private EventStream(EventRules<E> rules) {
        this.rules = rules;
        this.reader = new EventReader<>(rules);
    }

    /** The events in the bytes of an answer. The client makes it; not for use outside of this library. */
    public static <E> EventStream<E> open(Flow.Publisher<List<ByteBuffer>> bytes, EventRules<E> rules) {
        EventStream<E> stream = new EventStream<>(rules);
        bytes.subscribe(stream.inbox);
        return stream;
    }

    /**
     * The events, each as soon as it is there.
     *
     * @throws IllegalStateException if the stream was iterated over, or subscribed to, before
     */
    @Override
    public Iterator<E> iterator() {
        if (!isTaken.compareAndSet(false, true)) {
            throw takenBefore();
        }
        return new EventIterator<>(this);
    }

    /** The events as a sequential stream, instead of {@link #iterator()}; closing it closes this. */
    public Stream<E> stream() {
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL),
                        false)
                .onClose(this::close);
    }

    /**
     * Sends the events to a subscriber as it asks for them, one at a time, on threads on which the client completes
     * futures, or of whoever calls {@code request}; a subscriber should not block there, since that delays others. A
     * second subscriber, or one after an iterator, gets an {@link IllegalStateException}; one whose stream is closed by
     * somebody else gets a {@link io.runapi.error.StreamException}.
     */
    @Override
    public void subscribe(Flow.Subscriber<? super E> subscriber) {
        EventSubscription<E> subscription = new EventSubscription<>(this, subscriber);
        if (isTaken.compareAndSet(false, true)) {
            subscription.begin();
        } else {
            subscription.refuse(takenBefore());
        }
    }

    /** Whether the answer was seen to its end, and not closed or broken off before. */
    public boolean isComplete() {
        return isComplete;
    }

    /** {@code X-Request-Id} of the answer: name it when you ask RunAPI for help. */
    public @Nullable String requestId() {
        return rules.details().requestId();
    }

    /** Closes the connection, unless the answer is complete. Does nothing the second time. */
    @Override
    public void close() {
        if (!isComplete && !isClosed) {
            isClosed = true;
            inbox.close();
        }
    }

    @Override
    public String toString() {
        return "EventStream[" + rules.place() + (isComplete ? ", complete" : isClosed ? ", closed" : "") + "]";
    }

    /** Waits for the next event; null at the end, or once closed. */
    @Nullable
    E take() {
        while (true) {
            E event = isClosed ? null : reader.poll();
            if (event != null || isOver()) {
                return event;
            }
            try {
                accept(inbox.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                close();
                throw new InterruptedCallException(
                        "The thread that waited for the next event was interrupted, and the connection closed. What"
                                + " came of the answer is incomplete, and may be billed. (" + rules.place() + ")",
                        rules.details(),
                        e);
            }
        }
    }

    /** The next event if it is there, else null. Throws as {@link #take()} does. */
    @Nullable
    E poll() {
        while (true) {
            E event = isClosed ? null : reader.poll();
            if (event != null || isOver()) {
                return event;
            }
            ByteInbox.Delivery delivery = inbox.poll();
            if (delivery == null) {
                return null;
            }
            accept(delivery);
        }
    }

    /** Reads ahead until an event or the end is there, or nothing more was received; whether it is the end. */
    boolean isAtEnd() {
        while (!isClosed && reader.isEmpty() && !reader.isDone() && reader.failure() == null) {
            ByteInbox.Delivery delivery = inbox.poll();
            if (delivery == null) {
                return false;
            }
            accept(delivery);
        }
        return isClosed || reader.isEmpty();
    }

    boolean isClosed() {
        return isClosed;
    }

    ByteInbox inbox() {
        return inbox;
    }

    EventRules<E> rules() {
        return rules;
    }

    /**
     * Whether nothing comes any more.
     *
     * @throws RunApiException if that is because of a failure
     */
    private boolean isOver() {
        if (isClosed) {
            return true;
        }
        RunApiException failure = reader.failure();
        if (failure != null) {
            inbox.close();
            throw failure;
        }
        if (reader.isDone() && !isComplete) {
            isComplete = true;
            inbox.drain();
        }
        return isComplete;
    }

    private void accept(ByteInbox.Delivery delivery) {
        if (delivery instanceof ByteInbox.Bytes bytes) {
            reader.feed(bytes.buffers());
        } else if (delivery instanceof ByteInbox.End end) {
            Throwable cause = end.cause();
            if (cause == null) {
                reader.end();
            } else {
                reader.broke(cause);
            }
        }
    }

    private static IllegalStateException takenBefore() {
        return new IllegalStateException(
                "The events of a stream can be had once: this one was iterated over or subscribed to before. Keep what"
                        + " you need, or make the call again");
    }
}
