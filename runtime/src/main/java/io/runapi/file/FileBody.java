package io.runapi.file;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Writes a body into a file as it comes, piece by piece; the next piece is asked for when one is written. */
final class FileBody implements BodySubscriber<@Nullable Void> {
    /** Told of what goes on. */
    interface Progress {
        /** Bytes have come. */
        void arrived();

        /** How many bytes the file may have. */
        long maxBytes();

        /** The exception for more. */
        RuntimeException tooLarge();
    }

    private final PartFile file;
    private final Progress progress;
    private final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
    private @Nullable Subscription subscription;

    FileBody(PartFile file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    @Override
    public CompletionStage<@Nullable Void> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        this.subscription = subscription;
        subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> pieces) {
        Subscription source = subscription;
        if (source == null || done.isDone()) {
            return;
        }
        try {
            for (ByteBuffer piece : pieces) {
                if (piece.remaining() > progress.maxBytes() - file.size()) {
                    throw progress.tooLarge();
                }
                file.write(piece);
            }
            progress.arrived();
            source.request(1);
        } catch (RuntimeException e) {
            source.cancel();
            done.completeExceptionally(e);
        }
    }

    @Override
    public void onError(Throwable error) {
        done.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
        done.complete(null);
    }
}
