package io.runapi.client;

import io.runapi.stream.EventStream;
import io.runapi.task.Task;
import io.runapi.task.Tasks;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What generated services call. Thread-safe; holds one HTTP client and one timer thread, which {@link #close()} ends.
 */
public final class RunApiClient implements AutoCloseable {
    private RunApiClient() {}

    public <Q, R> R call(Call<Q, R> call, @Nullable Q request, RequestOptions options) {
        throw new UnsupportedOperationException();
    }

    public <Q, R> CompletableFuture<R> callAsync(Call<Q, R> call, @Nullable Q request, RequestOptions options) {
        throw new UnsupportedOperationException();
    }

    public <Q, R> Task<R> start(TaskCall<Q, R> call, Q request, RequestOptions options) {
        throw new UnsupportedOperationException();
    }

    public <Q, R> CompletableFuture<Task<R>> startAsync(TaskCall<Q, R> call, Q request, RequestOptions options) {
        throw new UnsupportedOperationException();
    }

    public <Q, E> EventStream<E> stream(StreamCall<Q, E> call, Q request, RequestOptions options) {
        throw new UnsupportedOperationException();
    }

    public <Q, E> CompletableFuture<EventStream<E>> streamAsync(
            StreamCall<Q, E> call, Q request, RequestOptions options) {
        throw new UnsupportedOperationException();
    }

    public Tasks tasks(ResultCodecs codecs) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
