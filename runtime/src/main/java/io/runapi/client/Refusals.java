package io.runapi.client;

import io.runapi.contract.Violation;
import io.runapi.error.ApiException;
import io.runapi.error.AuthenticationException;
import io.runapi.error.ConflictException;
import io.runapi.error.ErrorDetails;
import io.runapi.error.InsufficientCreditsException;
import io.runapi.error.NotFoundException;
import io.runapi.error.PermissionException;
import io.runapi.error.RateLimitException;
import io.runapi.error.RunApiException;
import io.runapi.error.ServerException;
import io.runapi.error.ValidationException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns an answer that says no into the exception for its cause: what happened, what the service said, what to do. */
class Refusals {
    private static final String HTML = "the answer is an HTML page, perhaps of a proxy on the way";

    private final ApiKey key;
    private final BaseUrl baseUrl;

    Refusals(ApiKey key, BaseUrl baseUrl) {
        this.key = key;
        this.baseUrl = baseUrl;
    }

    /**
     * The exception for an error status.
     *
     * @param gaveUp why it was not sent again
     */
    RunApiException refused(
            CallFacts call,
            Head head,
            ErrorBody body,
            int attempts,
            @Nullable Duration retryAfter,
            @Nullable String gaveUp) {
        if (head.isRedirect()) {
            return redirected(call, head, attempts);
        }
        return exception(head.status(), call, head, body, attempts, true, retryAfter, gaveUp);
    }

    /** The exception for an error that came with HTTP 200, by its code where that is known. */
    RunApiException inSuccess(CallFacts call, Head head, ErrorBody body, int attempts) {
        int meant = ErrorCodes.status(body);
        boolean isUndone = meant >= 400 && meant < 500;
        return exception(meant, call, head, body, attempts, isUndone, null, null);
    }

    /** The exception for an accepted call whose answer would have to be fetched elsewhere. */
    RunApiException strayed(CallFacts call, Head head, @Nullable String host, int attempts) {
        String what = "The service has accepted the call, but its answer would be at "
                + (host == null ? "another place" : host) + ", and the API key must stay with " + baseUrl.authority();
        return new ApiException(
                sentence(what, call, head, null, attempts, null), call.answered(head, null, attempts, false), null);
    }

    private RunApiException redirected(CallFacts call, Head head, int attempts) {
        String host = head.redirectHost();
        String what = "The service redirects to " + (host == null ? "another place" : host)
                + ". Redirects are not followed, because the API key must stay with " + baseUrl.authority()
                + ". If that is the right address, set baseUrl to it";
        return new ApiException(
                sentence(what, call, head, null, attempts, null), call.answered(head, null, attempts, true), null);
    }

    private RunApiException exception(
            int status,
            CallFacts call,
            Head head,
            ErrorBody body,
            int attempts,
            boolean isUndone,
            @Nullable Duration retryAfter,
            @Nullable String gaveUp) {
        String code = body.code() == null ? null : key.redact(body.code());
        ErrorDetails details = call.answered(head, code, attempts, isUndone);
        String text = sentence(
                what(status) + said(head, body) + ". " + advice(status, call, retryAfter),
                call,
                head,
                code,
                attempts,
                gaveUp);
        return switch (status) {
            case 400, 422 -> new ValidationException(text, violations(body), details);
            case 401 -> new AuthenticationException(text, details, null);
            case 402 -> new InsufficientCreditsException(text, details, null);
            case 403 -> new PermissionException(text, details, null);
            case 404 -> new NotFoundException(text, details, null);
            case 409 -> new ConflictException(text, details, null);
            case 429 -> new RateLimitException(text, details, retryAfter, null);
            default -> status >= 500 ? new ServerException(text, details, null) : new ApiException(text, details, null);
        };
    }

    String what(int status) {
        return switch (status) {
            case 400, 422 -> "The service refused the request";
            case 401 -> "The service did not accept the API key";
            case 402 -> "The account has too few credits";
            case 403 -> "The API key may not do this";
            case 404 -> "The service does not know this address, model or thing";
            case 408 -> "The service waited too long for the request";
            case 409 -> "The request conflicts with an earlier one";
            case 413 -> "The request is too large";
            case 415 -> "The service does not take this kind of content";
            case 429 -> "Too many requests";
            case 503 -> "The service is not available at the moment";
            default -> status >= 500 ? "The service failed" : "The service answered with an error";
        };
    }

    String advice(int status, CallFacts call, @Nullable Duration retryAfter) {
        return switch (status) {
            case 400, 422 -> "Correct the request: sent again as it is, it will be refused again";
            case 401 -> "Check the key that came from " + key.source() + ", or get one at https://runapi.ai";
            case 402 -> "Add credits at https://runapi.ai and make the call again";
            case 403 -> "Use a key or a model that the account has access to";
            case 404 -> "Check the path, the model's or task's id and the base URL (" + baseUrl + ")";
            case 409 ->
                call.idempotencyKey() == null
                        ? "Read the thing's present state before changing it"
                        : "An idempotency key belongs to one input: use a new one for another task";
            case 413 -> "Send less, or upload files and pass their URLs";
            case 429 ->
                retryAfter == null
                        ? "Make fewer calls at a time and try again later"
                        : "Make the call again after " + Durations.show(retryAfter) + ", and fewer at a time";
            case 408, 500, 502, 503, 504 ->
                "Make the call again"
                        + (retryAfter == null ? " later" : " after " + Durations.show(retryAfter))
                        + (call.repeat() == Repeat.UNDER_KEY ? ", with the same idempotency key" : "")
                        + "; if it stays so, tell RunAPI the request id";
            default -> "If the reason is not clear, tell RunAPI the request id";
        };
    }

    private String said(Head head, ErrorBody body) {
        if (body.message() != null) {
            String message = key.redact(body.message());
            return ": " + (message.endsWith(".") ? message.substring(0, message.length() - 1) : message);
        }
        return head.mediaType().equals("text/html") ? ": " + HTML : "";
    }

    private List<Violation> violations(ErrorBody body) {
        return body.faults().stream()
                .map(fault ->
                        new Violation(Violation.Kind.REFUSED, key.redact(fault.field()), key.redact(fault.message())))
                .toList();
    }

    /** Adds what somebody who looks into it needs. */
    private static String sentence(
            String what, CallFacts call, Head head, @Nullable String code, int attempts, @Nullable String gaveUp) {
        return what + ". (" + call.place() + ": HTTP " + head.status()
                + (code == null ? "" : ", code " + code)
                + (head.requestId() == null ? "" : ", request id " + head.requestId())
                + (gaveUp != null ? ", " + gaveUp : attempts > 1 ? ", " + attempts + " attempts" : "")
                + ")";
    }
}
