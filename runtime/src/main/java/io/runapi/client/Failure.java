package io.runapi.client;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How one attempt failed, as far as it matters for the next. */
sealed interface Failure {
    /** The request was not sent: no connection. */
    record NotSent() implements Failure {}

    /** The request was sent, and no whole answer came. */
    record Unanswered() implements Failure {}

    /**
     * The service answered with an error.
     *
     * @param status HTTP status
     * @param retryAfter what {@code Retry-After} asks for
     */
    record Refused(int status, @Nullable Duration retryAfter) implements Failure {}

    /** The same would happen again: a certificate that is not trusted, an answer that can't be read. */
    record Lasting() implements Failure {}
}
