package io.runapi.client;

import io.runapi.time.Scheduler;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Sends a request once and watches over it until the answer begins. */
final class Attempt {
    /** Hears of the outcome, once. */
    interface Listener {
        /** The answer has begun. The body must be subscribed to before this returns, or it is dropped. */
        void answered(Head head, WatchedBody body);

        /** There is no answer: the connection failed or broke. */
        void unanswered(Throwable cause);

        /** The answer did not begin in time. */
        void late();

        /** What the reader of the body sees when the service pauses for too long. */
        Throwable stalled();
    }

    private final AtomicBoolean settled = new AtomicBoolean();
    private final Scheduler scheduler;
    private final Limits limits;
    private final Listener listener;
    private volatile boolean hasBegun;
    private volatile Scheduler.@Nullable Cancellable timer;
    private volatile @Nullable CompletableFuture<HttpResponse<@Nullable Void>> exchange;
    private volatile @Nullable TimedBody body;

    Attempt(Scheduler scheduler, Limits limits, Listener listener) {
        this.scheduler = scheduler;
        this.limits = limits;
        this.listener = listener;
    }

    void send(HttpClient client, HttpRequest request) {
        body = request.bodyPublisher()
                .map(publisher -> publisher instanceof TimedBody timed ? timed : null)
                .orElse(null);
        timer = scheduler.schedule(limits.firstByte(), this::late);
        CompletableFuture<HttpResponse<@Nullable Void>> sent;
        try {
            sent = client.sendAsync(request, this::begin);
        } catch (RuntimeException e) {
            failed(e);
            return;
        }
        exchange = sent;
        CompletableFuture<?> unused = sent.whenComplete((response, failure) -> {
            if (failure != null) {
                failed(failure);
            }
        });
        if (hasBegun) {
            sent.complete(null);
        } else if (settled.get()) {
            sent.cancel(true);
        }
    }

    /**
     * Closes the connection if the answer has not begun. Later its body does that: cancelling the exchange of an answer
     * that has just ended would close a connection that is to serve the next call.
     */
    void cancel() {
        settled.set(true);
        stopTimer();
        if (!hasBegun) {
            closeConnection();
        }
    }

    private HttpResponse.BodySubscriber<@Nullable Void> begin(HttpResponse.ResponseInfo info) {
        WatchedBody body = new WatchedBody(scheduler, limits.idle(), listener::stalled);
        hasBegun = true;
        CompletableFuture<HttpResponse<@Nullable Void>> sent = exchange;
        if (sent != null) {
            // From here on the body tells how it goes. The JDK spares a future that is complete already its way to
            // another thread: a new one for each call, up to JDK 24 on two processors.
            sent.complete(null);
        }
        if (settled.compareAndSet(false, true)) {
            stopTimer();
            listener.answered(new Head(info.statusCode(), info.headers()), body);
        } else {
            body.cancel();
        }
        return body;
    }

    private void failed(Throwable failure) {
        if (settled.compareAndSet(false, true)) {
            stopTimer();
            boolean isWrapped = failure instanceof CompletionException && failure.getCause() != null;
            Throwable cause = isWrapped ? failure.getCause() : failure;
            listener.unanswered(cause == null ? failure : cause);
        }
    }

    private void late() {
        Duration left = sending();
        if (left != null) {
            timer = scheduler.schedule(left, this::late);
            if (settled.get()) {
                stopTimer();
            }
            return;
        }
        if (settled.compareAndSet(false, true)) {
            closeConnection();
            listener.late();
        }
    }

    /** The rest of the limit if the last piece of a large body went out within it; null if it is over. */
    private @Nullable Duration sending() {
        TimedBody sent = body;
        Duration rest =
                sent == null ? Duration.ZERO : limits.firstByte().minusNanos(scheduler.nanoTime() - sent.lastTaken());
        return rest.isNegative() || rest.isZero() ? null : rest;
    }

    private void closeConnection() {
        CompletableFuture<?> sent = exchange;
        if (sent != null) {
            sent.cancel(true);
        }
    }

    private void stopTimer() {
        Scheduler.Cancellable set = timer;
        if (set != null) {
            set.cancel();
        }
    }
}
