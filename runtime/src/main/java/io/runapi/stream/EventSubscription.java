package io.runapi.stream;

import io.runapi.error.RunApiException;
import io.runapi.error.StreamException;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Sends the events of a stream to its subscriber, as the Reactive Streams rules say. News (bytes, demand, an end) are
 * worked off by whoever asks for events, or by an executor when bytes have come, unless somebody is at it already: that
 * one then goes round once more. So signals are serial, nothing recurses, and no thread is kept.
 */
final class EventSubscription<E> implements Flow.Subscription {
    /** Then it is another subscription's turn on that thread. */
    private static final int MOST_ROUNDS = 256;

    private final EventStream<E> stream;
    private final Flow.Subscriber<? super E> subscriber;
    private final AtomicLong demand = new AtomicLong();
    private final AtomicInteger news = new AtomicInteger();
    private volatile @Nullable Throwable fault;
    private volatile boolean isOver;

    EventSubscription(EventStream<E> stream, Flow.Subscriber<? super E> subscriber) {
        this.stream = stream;
        this.subscriber = Objects.requireNonNull(subscriber, "subscriber");
    }

    void begin() {
        // Nothing may be sent before onSubscribe has returned.
        news.incrementAndGet();
        subscriber.onSubscribe(this);
        stream.inbox().onDelivery(this::handOver);
        workOff(1);
    }

    /** Rule 1.9: even a subscriber that is refused is told so by its methods. */
    void refuse(IllegalStateException why) {
        isOver = true;
        subscriber.onSubscribe(this);
        subscriber.onError(why);
    }

    @Override
    public void request(long n) {
        if (isOver) {
            return;
        }
        if (n <= 0) {
            fault = new IllegalArgumentException(
                    "request(" + n + "): ask for at least one event (Reactive Streams 3.9)");
        } else {
            demand.accumulateAndGet(n, (have, more) -> have + more < 0 ? Long.MAX_VALUE : have + more);
        }
        work();
    }

    @Override
    public void cancel() {
        if (!isOver) {
            isOver = true;
            stream.close();
        }
    }

    private void work() {
        if (news.getAndIncrement() == 0) {
            workOff(1);
        }
    }

    /** The thread that delivers is the HTTP client's, and not for users' code. */
    private void handOver() {
        if (news.getAndIncrement() == 0) {
            goOn(1);
        }
    }

    private void goOn(int seen) {
        stream.rules().subscribers().execute(() -> workOff(seen));
    }

    private void workOff(int seen) {
        int done = seen;
        for (int round = 0; done != 0; round++) {
            if (round == MOST_ROUNDS) {
                goOn(done);
                return;
            }
            try {
                send();
            } catch (RunApiException failure) {
                finish(failure);
            }
            done = news.addAndGet(-done);
        }
    }

    private void send() {
        long asked = demand.get();
        long sent = 0;
        try {
            while (!isOver) {
                Throwable wrong = fault;
                if (wrong != null) {
                    stream.close();
                    finish(wrong);
                } else if (stream.isAtEnd()) {
                    end();
                } else if (sent < asked) {
                    E event = stream.poll();
                    if (event == null) {
                        return;
                    }
                    sent++;
                    deliver(event);
                } else {
                    return;
                }
            }
        } finally {
            settle(sent);
        }
    }

    /** What was asked for meanwhile is news, and will be seen by the next round. */
    private void settle(long sent) {
        if (sent > 0) {
            demand.accumulateAndGet(sent, (have, less) -> have == Long.MAX_VALUE ? have : have - less);
        }
    }

    private void deliver(E event) {
        try {
            subscriber.onNext(event);
        } catch (Throwable failure) {
            // It must not throw (rule 2.13), and is taken as cancelled.
            cancel();
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
        }
    }

    private void end() {
        if (stream.isClosed()) {
            finish(new StreamException(
                    "The stream was closed before its end. (" + stream.rules().place() + ")",
                    stream.rules().details(),
                    null));
            return;
        }
        // Settles how it ended; throws if that is a failure.
        stream.poll();
        finish(null);
    }

    private void finish(@Nullable Throwable failure) {
        if (isOver) {
            return;
        }
        isOver = true;
        if (failure == null) {
            subscriber.onComplete();
        } else {
            subscriber.onError(failure);
        }
    }
}
