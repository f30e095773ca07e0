package io.runapi.client;

import io.runapi.error.RunApiException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;

/** Waits for the outcome of a call, and reads the answer in place; an interrupt ends the call. */
final class Blocking {
    private Blocking() {}

    /** @param interrupt ends the call when this thread is interrupted: answers what the caller gets then */
    static <A> A await(
            CompletableFuture<LogicalCall.Outcome<A>> future,
            Function<InterruptedException, LogicalCall.Outcome<A>> interrupt) {
        LogicalCall.Outcome<A> outcome;
        try {
            outcome = future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            outcome = interrupt.apply(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Outcomes do not fail", e);
        }
        try {
            return outcome.read();
        } catch (RunApiException failure) {
            // Where it was called tells more than which thread of ours found out.
            failure.fillInStackTrace();
            throw failure;
        } catch (RuntimeException | Error failure) {
            throw new IllegalStateException("A call failed in a way that the client did not foresee", failure);
        }
    }
}
