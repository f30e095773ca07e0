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
    private final Reports reports;

    Receipt(CallFacts call, Head head, int attempts, Reports reports) {
        this.call = call;
        this.head = head;
        this.attempts = attempts;
        this.reports = reports;
    }

    CallFacts call() {
        return call;
    }

    Head head() {
        return head;
    }

    /** The answer that this one holds: what the service would have said at once. */
    Receipt holding(Head stored) {
        return new Receipt(call, stored, attempts, reports);
    }

    /** It says no, by its status. */
    RunApiException refusedByStatus(ErrorBody body) {
        return reports.refusals().refused(call, head, body, attempts, null, null);
    }

    /** It leads to where the key does not go. */
    RunApiException strayed(@Nullable String host) {
        return reports.refusals().strayed(call, head, host, attempts);
    }

    /** For an exception about this answer. */
    ErrorDetails details() {
        return call.answered(head, null, attempts, false);
    }

    /** It is an error in spite of its status. */
    RunApiException refused(ErrorBody body) {
        return reports.refusals().inSuccess(call, head, body, attempts);
    }

    /** It is longer than what is read. */
    DecodeException tooLarge(long limit) {
        return unreadable(
                "The answer is larger than " + limit / (1024 * 1024) + " MB; allow more with maxAnswerBytes", null);
    }

    /** It is not what the description says. */
    DecodeException unreadable(String what, @Nullable Throwable cause) {
        return reports.breakdowns().unreadable(call, head, what, attempts, cause);
    }
}
