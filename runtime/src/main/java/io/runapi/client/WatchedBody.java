package io.runapi.client;

import io.runapi.time.Scheduler;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hands the bytes of one answer on, as they are asked for, and ends it when the service pauses longer than the idle
 * limit. The pause counts only while bytes are asked for: a slow reader is no slow service.
 *
 * <p>It has one subscriber, which must be there before the HTTP client begins with the body. A failure may reach it
 * while a delivery is still going on; it must bear that.
 */
final class WatchedBody implements HttpResponse.BodySubscriber<@Nullable Void>, Flow.Publisher<List<ByteBuffer>> {
    private final CompletableFuture<@Nullable Void> end = new CompletableFuture<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Scheduler scheduler;
    private final Duration idle;
    private final Supplier<? extends Throwable> stalled;

    // Guarded by this.
    private Flow.@Nullable Subscriber<? super List<ByteBuffer>> reader;
    private Flow.@Nullable Subscription connection;
    private Scheduler.@Nullable Cancellable timer;
    private long asked;
    private long waitingSince;

    /**
     * @param idle the longest pause
     * @param stalled makes the failure that the subscriber sees after a longer one
     */
    WatchedBody(Scheduler scheduler, Duration idle, Supplier<? extends Throwable> stalled) {
        this.scheduler = scheduler;
        this.idle = idle;
        this.stalled = stalled;
    }

    @Override
    public CompletionStage<@Nullable Void> getBody() {
        return end;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super List<ByteBuffer>> subscriber) {
        synchronized (this) {
            if (reader != null) {
                throw new IllegalStateException("The body of an answer is read once");
            }
            reader = subscriber;
        }
        subscriber.onSubscribe(new Flow.Subscription() {
            @Override
            public void request(long n) {
                ask(n);
            }

            @Override
            public void cancel() {
                WatchedBody.this.cancel();
            }
        });
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        long demand;
        synchronized (this) {
            connection = subscription;
            demand = asked;
        }
        if (over.get()) {
            subscription.cancel();
        } else if (demand > 0) {
            subscription.request(demand);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        Flow.Subscriber<? super List<ByteBuffer>> to;
        synchronized (this) {
            asked--;
            waitingSince = scheduler.nanoTime();
            to = reader;
        }
        if (to != null && !over.get()) {
            to.onNext(bytes);
        }
    }

    @Override
    public void onError(Throwable failure) {
        finish(failure);
    }

    @Override
    public void onComplete() {
        finish(null);
    }

    /** Ends it from outside, as if the connection had failed so. */
    void fail(Throwable failure) {
        if (finish(failure)) {
            disconnect();
        }
    }

    /** Ends it silently: the subscriber wants no more. */
    void cancel() {
        if (over.compareAndSet(false, true)) {
            stopTimer();
            end.complete(null);
            disconnect();
        }
    }

    private void ask(long n) {
        Flow.Subscription to;
        synchronized (this) {
            if (asked == 0) {
                waitingSince = scheduler.nanoTime();
            }
            asked += n;
            to = connection;
            if (timer == null && !over.get()) {
                timer = scheduler.schedule(idle, this::look);
            }
        }
        if (to != null) {
            to.request(n);
        }
    }

    /** The timer's view: one timer looks again later instead of being set anew with every byte. */
    private void look() {
        synchronized (this) {
            if (over.get()) {
                return;
            }
            long waited = asked > 0 ? scheduler.nanoTime() - waitingSince : 0;
            long left = idle.toNanos() - waited;
            if (left > 0) {
                timer = scheduler.schedule(Duration.ofNanos(left), this::look);
                return;
            }
        }
        fail(stalled.get());
    }

    private boolean finish(@Nullable Throwable failure) {
        if (!over.compareAndSet(false, true)) {
            return false;
        }
        stopTimer();
        Flow.Subscriber<? super List<ByteBuffer>> to;
        synchronized (this) {
            to = reader;
        }
        if (to != null && failure != null) {
            to.onError(failure);
        } else if (to != null) {
            to.onComplete();
        }
        end.complete(null);
        return true;
    }

    private void disconnect() {
        Flow.Subscription from;
        synchronized (this) {
            from = connection;
        }
        if (from != null) {
            from.cancel();
        }
    }

    private synchronized void stopTimer() {
        if (timer != null) {
            timer.cancel();
            timer = null;
        }
    }
}
