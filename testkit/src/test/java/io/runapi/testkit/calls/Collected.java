package io.runapi.testkit.calls;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks for one item after the other, and puts them together. */
final class Collected<T> implements Flow.Subscriber<T> {
    private final StringBuilder text = new StringBuilder();
    private final CompletableFuture<String> whole = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    static <T> Collected<T> from(Flow.Publisher<T> publisher) {
        Collected<T> collected = new Collected<>();
        publisher.subscribe(collected);
        return collected;
    }

    String get() throws InterruptedException, ExecutionException, TimeoutException {
        return whole.get(20, TimeUnit.SECONDS);
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        subscription = begun;
        begun.request(1);
    }

    @Override
    public void onNext(T item) {
        text.append(item);
        Objects.requireNonNull(subscription).request(1);
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(text.toString());
    }
}
