package io.runapi;

import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens a stream for one subscriber, and stands between the two. Opening waits for the service, so it has a thread of
 * its own; what is asked for meanwhile is remembered.
 */
final class ChatSubscription<T> implements Flow.Subscription, Flow.Subscriber<ChatCompletionChunk> {
    private final Supplier<ChatStream> opening;
    private final Function<ChatCompletionChunk, @Nullable T> item;
    private final Flow.Subscriber<? super T> subscriber;
    private final Object lock = new Object();

    // guarded by lock
    private @Nullable Thread opener;
    private Flow.@Nullable Subscription upstream;
    private long wanted;
    private boolean isCancelled;

    ChatSubscription(
            Supplier<ChatStream> opening,
            Function<ChatCompletionChunk, @Nullable T> item,
            Flow.Subscriber<? super T> subscriber) {
        this.opening = opening;
        this.item = item;
        this.subscriber = subscriber;
    }

    void begin() {
        subscriber.onSubscribe(this);
        synchronized (lock) {
            if (!isCancelled) {
                opener = new Thread(this::open, "runapi-chat-publisher");
                opener.setDaemon(true);
                opener.start();
            }
        }
    }

    private void open() {
        ChatStream stream;
        try {
            stream = opening.get();
        } catch (RuntimeException | Error failure) {
            if (!isCancelledWhenOpened()) {
                subscriber.onError(failure);
            }
            return;
        }
        if (isCancelledWhenOpened()) {
            stream.close();
        } else {
            stream.subscribe(this);
        }
    }

    /** From here on nobody interrupts this thread: the subscriber's code may run on it. */
    private boolean isCancelledWhenOpened() {
        synchronized (lock) {
            opener = null;
            return isCancelled;
        }
    }

    @Override
    public void request(long n) {
        Flow.Subscription to;
        synchronized (lock) {
            to = upstream;
            if (to == null && wanted >= 0) {
                // a number that is none is passed on, too: what reads the stream knows what to say to it
                wanted = n <= 0 ? -1 : wanted + n < 0 ? Long.MAX_VALUE : wanted + n;
            }
        }
        if (to != null) {
            to.request(n);
        }
    }

    @Override
    public void cancel() {
        Flow.Subscription to;
        synchronized (lock) {
            isCancelled = true;
            to = upstream;
            if (opener != null) {
                opener.interrupt();
            }
        }
        if (to != null) {
            to.cancel();
        }
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        long early;
        boolean isLate;
        synchronized (lock) {
            upstream = subscription;
            early = wanted;
            isLate = isCancelled;
        }
        if (isLate) {
            subscription.cancel();
        } else if (early != 0) {
            subscription.request(early);
        }
    }

    @Override
    public void onNext(ChatCompletionChunk piece) {
        T one = item.apply(piece);
        if (one != null) {
            subscriber.onNext(one);
        } else {
            // it was asked for, and is no answer to that
            request(1);
        }
    }

    @Override
    public void onError(Throwable failure) {
        subscriber.onError(failure);
    }

    @Override
    public void onComplete() {
        subscriber.onComplete();
    }
}
