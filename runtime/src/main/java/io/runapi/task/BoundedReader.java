package io.runapi.task;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Lets only so many looks be under way at a time; the others queue. Thousands of tasks must neither exceed the streams
 * of a connection nor crowd out the calls that a user waits for.
 */
final class BoundedReader implements TaskReader {
    private final TaskReader reader;
    private final int most;
    private final Queue<Turn> queue = new ArrayDeque<>();
    private int underWay;
    private boolean admitting;

    BoundedReader(TaskReader reader, int most) {
        this.reader = reader;
        this.most = most;
    }

    @Override
    public CompletableFuture<TaskAnswer> read(TaskRef ref) {
        Turn turn = new Turn(ref);
        synchronized (this) {
            queue.add(turn);
        }
        admit();
        return turn.result;
    }

    /** A loop rather than each turn starting the next: answers that are there at once would nest without end. */
    private void admit() {
        synchronized (this) {
            if (admitting) {
                return;
            }
            admitting = true;
        }
        for (Turn next = next(); next != null; next = next()) {
            next.start();
        }
    }

    private synchronized @Nullable Turn next() {
        Turn next = underWay < most ? queue.poll() : null;
        if (next == null) {
            admitting = false;
        } else {
            underWay++;
        }
        return next;
    }

    private void over() {
        synchronized (this) {
            underWay--;
        }
        admit();
    }

    private final class Turn {
        private final TaskRef ref;
        private final CompletableFuture<TaskAnswer> result = new CompletableFuture<>();

        private Turn(TaskRef ref) {
            this.ref = ref;
        }

        private void start() {
            if (result.isDone()) {
                over();
                return;
            }
            CompletableFuture<TaskAnswer> reading;
            try {
                reading = reader.read(ref);
            } catch (RuntimeException | Error e) {
                reading = CompletableFuture.failedFuture(e);
            }
            CompletableFuture<TaskAnswer> begun = reading;
            CompletableFuture<?> unusedResult = result.whenComplete((answer, error) -> {
                if (result.isCancelled()) {
                    begun.cancel(true);
                }
            });
            CompletableFuture<?> unusedReading = begun.whenComplete((answer, error) -> {
                over();
                if (error == null) {
                    result.complete(answer);
                } else {
                    result.completeExceptionally(error);
                }
            });
        }
    }
}
