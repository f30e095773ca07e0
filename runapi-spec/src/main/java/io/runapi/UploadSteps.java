package io.runapi;

import io.runapi.client.RequestOptions;
import io.runapi.file.FileContent;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The three steps of an upload, one after the other; whoever cancels the whole cancels the step that goes on. */
final class UploadSteps {
    private final FileUploads files;
    private final FileContent file;
    private final RequestOptions options;
    private final CompletableFuture<TemporaryFile> result = new CompletableFuture<>();
    private final Object lock = new Object();
    private @Nullable CompletableFuture<?> current;

    UploadSteps(FileUploads files, FileContent file, RequestOptions options) {
        this.files = files;
        this.file = file;
        this.options = options;
    }

    CompletableFuture<TemporaryFile> start() {
        CompletableFuture<PrepareFileRequest> read =
                step(CompletableFuture.supplyAsync(() -> UploadPlace.request(file)));
        CompletableFuture<PreparedFile> prepared = then(read, request -> files.prepareAsync(request, options));
        CompletableFuture<@Nullable Void> put = then(prepared, place -> {
            String unused = UploadPlace.id(place); // asked for before the bytes go for nothing
            return files.client().uploadAsync(UploadPlace.url(place), place.headers(), file, options);
        });
        CompletableFuture<TemporaryFile> confirmed = then(
                put,
                nothing -> files.confirmAsync(
                        ConfirmFileRequest.builder(UploadPlace.id(prepared.join()))
                                .build(),
                        options));
        CompletableFuture<?> unusedAnswer = confirmed.whenComplete((kept, error) -> {
            if (error == null) {
                result.complete(kept);
            } else {
                result.completeExceptionally(
                        error instanceof CompletionException && error.getCause() != null ? error.getCause() : error);
            }
        });
        CompletableFuture<?> unusedEnd = result.whenComplete((kept, error) -> {
            if (error != null) {
                synchronized (lock) {
                    if (current != null) {
                        current.cancel(true);
                    }
                }
            }
        });
        return result;
    }

    private <T, R> CompletableFuture<R> then(CompletableFuture<T> before, Function<T, CompletableFuture<R>> next) {
        return before.thenCompose(value -> step(next.apply(value)));
    }

    private <T> CompletableFuture<T> step(CompletableFuture<T> step) {
        synchronized (lock) {
            current = step;
        }
        if (result.isDone()) {
            step.cancel(true);
        }
        return step;
    }
}
