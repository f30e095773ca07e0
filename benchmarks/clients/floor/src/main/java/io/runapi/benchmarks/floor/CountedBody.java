package io.runapi.benchmarks.floor;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Drops the bytes of a body as they come, and tells how many there were. */
final class CountedBody implements HttpResponse.BodySubscriber<Long> {
    private final CompletableFuture<Long> counted = new CompletableFuture<>();
    private long bytes;

    @Override
    public CompletionStage<Long> getBody() {
        return counted;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            bytes += buffer.remaining();
        }
    }

    @Override
    public void onError(Throwable failure) {
        counted.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        counted.complete(bytes);
    }
}
