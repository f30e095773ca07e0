package io.runapi.client;

import io.runapi.error.DecodeException;
import io.runapi.error.ErrorDetails;
import io.runapi.error.RunApiException;
import org.jspecify.annotations.Nullable;

/** A successful answer to one call, and how to report what is wrong with it. */
final class Receipt {
    private final CallFacts call;
    private final Head head;
    private final int attempts;
    private final Refusals refusals;
    private final Breakdowns breakdowns;

    Receipt(CallFacts call, Head head, int attempts, Refusals refusals, Breakdowns breakdowns) {
        this.call = call;
        this.head = head;
        this.attempts = attempts;
        this.refusals = refusals;
        this.breakdowns = breakdowns;
    }

    CallFacts call() {
        return call;
    }

    Head head() {
        return head;
    }

    /** For an exception about this answer. */
    ErrorDetails details() {
        return call.answered(head, null, attempts, false);
    }

    /** It is an error in spite of its status. */
    RunApiException refused(ErrorBody body) {
        return refusals.inSuccess(call, head, body, attempts);
    }

    /** It is not what the description says. */
    DecodeException unreadable(String what, @Nullable Throwable cause) {
        return breakdowns.unreadable(call, head, what, attempts, cause);
    }
}
