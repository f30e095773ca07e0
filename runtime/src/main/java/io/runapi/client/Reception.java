package io.runapi.client;

import io.runapi.error.RunApiException;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a successful answer.
 *
 * @param <A> what the caller gets
 */
interface Reception<A> {
    /** Whether an answer of that status is one, and no refusal. */
    default boolean accepts(Head head) {
        return head.isSuccess();
    }

    /** Whether to take the answer as it comes instead of whole. */
    default boolean takesStream(Head head) {
        return false;
    }

    /** Takes an answer as it comes; it must subscribe to the body before it returns. */
    default A open(Receipt receipt, WatchedBody body) {
        throw new UnsupportedOperationException("Only answers that are taken as they come are opened");
    }

    /** Where to ask instead, if a whole answer is no more than the word that it will be there; null otherwise. */
    default @Nullable Elsewhere elsewhere(Receipt receipt, byte[] body) {
        return null;
    }

    /**
     * Reads a whole answer.
     *
     * @throws RunApiException if it is an error in spite of its status, or can't be read
     */
    A read(Receipt receipt, byte[] body);
}
