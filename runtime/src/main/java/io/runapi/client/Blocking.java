package io.runapi.client;

import io.runapi.error.RunApiException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/** Waits for the outcome of a call; an interrupt ends the call. */
final class Blocking {
    private Blocking() {}

    /** @param interrupted what the caller gets, and the call ends with, when this thread is interrupted */
    static <A> A await(CompletableFuture<A> future, Function<InterruptedException, RunApiException> interrupted) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            RunApiException failure = interrupted.apply(e);
            if (future.completeExceptionally(failure) || future.isCompletedExceptionally()) {
                throw failure;
            }
            // It was there in the same moment, and may be paid for: the caller gets it, with the flag set.
            return future.join();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RunApiException failure) {
                // Where it was called tells more than which thread of ours found out.
                failure.fillInStackTrace();
                throw failure;
            }
            throw new IllegalStateException("A call failed in a way that the client did not foresee", e);
        }
    }
}
