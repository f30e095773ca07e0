package io.runapi.stream;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Received bytes that wait for their reader. It asks for some deliveries ahead, and for more when half of them were
 * taken: no more than 256 KB wait however slow the reader is, and the connection is seldom asked, which costs a system
 * call each time.
 */
final class ByteInbox implements Flow.Subscriber<List<ByteBuffer>> {
    /** Deliveries asked for ahead; one is 16 KB at most. */
    private static final int AHEAD = 16;

    /** So many are taken before as many are asked for. */
    private static final int HALF = AHEAD / 2;

    /** What may follow the answer's end before the connection is given up instead of kept for the next call. */
    private static final int LONGEST_TAIL = 8 * 1024;

    /** What lies in the box. */
    sealed interface Delivery {}

    /** Bytes. */
    record Bytes(List<ByteBuffer> buffers) implements Delivery {}

    /** No more, for this reason; none if the body just ended. */
    record End(@Nullable Throwable cause) implements Delivery {}

    /** The stream was closed here. */
    record Closed() implements Delivery {}

    /** Beside what was asked for: what is asked for once more to drain the connection, an end, and a close. */
    private static final int MOST = AHEAD + 3;

    private final ArrayBlockingQueue<Delivery> box = new ArrayBlockingQueue<>(MOST);
    private final AtomicBoolean isClosed = new AtomicBoolean();
    private volatile Runnable bell = () -> {};
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean isDrained;
    private int taken;
    private int tail;

    /** Runs something at every delivery, on the thread that delivers. */
    void onDelivery(Runnable bell) {
        this.bell = bell;
    }

    /** The next delivery, waiting for it. */
    Delivery take() throws InterruptedException {
        return taken(box.take());
    }

    /** The next delivery, null if there is none yet. */
    @Nullable
    Delivery poll() {
        Delivery next = box.poll();
        return next == null ? null : taken(next);
    }

    private Delivery taken(Delivery delivery) {
        Flow.Subscription from = subscription;
        if (delivery instanceof Bytes && from != null && ++taken == HALF) {
            taken = 0;
            from.request(HALF);
        }
        return delivery;
    }

    /** Closes the connection, from any thread. */
    void close() {
        if (isClosed.compareAndSet(false, true)) {
            cancel();
            put(new Closed());
        }
    }

    /** The answer is over: the connection can serve the next call once the little that follows has been read. */
    void drain() {
        isDrained = true;
        Flow.Subscription from = subscription;
        if (from != null) {
            // One for a last delivery that is not asked for yet.
            from.request(1);
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(AHEAD);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (isDrained) {
            dropTail(buffers);
        } else if (!isClosed.get()) {
            put(new Bytes(buffers));
        }
    }

    @Override
    public void onError(Throwable failure) {
        put(new End(failure));
    }

    @Override
    public void onComplete() {
        put(new End(null));
    }

    private void dropTail(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            tail += buffer.remaining();
        }
        Flow.Subscription from = subscription;
        if (tail > LONGEST_TAIL) {
            cancel();
        } else if (from != null) {
            from.request(1);
        }
    }

    private void put(Delivery delivery) {
        if (!box.offer(delivery)) {
            throw new IllegalStateException("More was delivered than was asked for");
        }
        bell.run();
    }

    private void cancel() {
        Flow.Subscription from = subscription;
        if (from != null) {
            from.cancel();
        }
    }
}
