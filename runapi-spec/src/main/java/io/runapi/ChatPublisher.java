package io.runapi;

import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Begins a stream for each of its subscribers.
 *
 * @param <T> what a subscriber gets
 */
final class ChatPublisher<T> implements Flow.Publisher<T> {
    private final Supplier<ChatStream> opening;
    private final Function<ChatCompletionChunk, @Nullable T> item;

    /** @param item what a piece is to the subscriber; null for those that it does not get */
    ChatPublisher(Supplier<ChatStream> opening, Function<ChatCompletionChunk, @Nullable T> item) {
        this.opening = Objects.requireNonNull(opening, "opening");
        this.item = item;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        new ChatSubscription<T>(opening, item, Objects.requireNonNull(subscriber, "subscriber")).begin();
    }
}
