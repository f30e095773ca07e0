package io.runapi.client;

import io.runapi.time.Scheduler;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/**
 * Knows when a piece of a large body was last taken: as long as it goes out, no answer can be expected, and the limit
 * for the answer to begin does not count.
 */
final class TimedBody implements BodyPublisher {
    private final BodyPublisher body;
    private final Scheduler clock;
    private volatile long lastTaken;

    TimedBody(BodyPublisher body, Scheduler clock) {
        this.body = body;
        this.clock = clock;
        this.lastTaken = clock.nanoTime();
    }

    /** When a piece was last taken, or an attempt began, by the clock's {@code nanoTime}. */
    long lastTaken() {
        return lastTaken;
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> connection) {
        lastTaken = clock.nanoTime();
        body.subscribe(new Flow.Subscriber<ByteBuffer>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                connection.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer piece) {
                lastTaken = clock.nanoTime();
                connection.onNext(piece);
            }

            @Override
            public void onError(Throwable failure) {
                connection.onError(failure);
            }

            @Override
            public void onComplete() {
                connection.onComplete();
            }
        });
    }
}
