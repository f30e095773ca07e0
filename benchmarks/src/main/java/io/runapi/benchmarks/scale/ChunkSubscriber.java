package io.runapi.benchmarks.scale;

import io.runapi.ChatCompletionChunk;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes chunk after chunk. */
final class ChunkSubscriber implements Flow.Subscriber<ChatCompletionChunk> {
    private static final int BATCH = 16;

    private final Consumer<ChatCompletionChunk> taker;
    private final Consumer<@Nullable Throwable> ending;
    private Flow.@Nullable Subscription subscription;
    private int taken;

    /** @param ending is told of the failure, if there is one */
    ChunkSubscriber(Consumer<ChatCompletionChunk> taker, Consumer<@Nullable Throwable> ending) {
        this.taker = taker;
        this.ending = ending;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(BATCH);
    }

    @Override
    public void onNext(ChatCompletionChunk chunk) {
        taker.accept(chunk);
        if (++taken % BATCH == 0 && subscription != null) {
            subscription.request(BATCH);
        }
    }

    @Override
    public void onError(Throwable failure) {
        ending.accept(failure);
    }

    @Override
    public void onComplete() {
        ending.accept(null);
    }
}
