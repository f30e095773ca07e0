package io.runapi.client;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Errors that come under HTTP 200, in answers and in streams: how to tell them, and what status they should have had.
 */
final class ErrorCodes {
    private static final Map<String, Integer> STATUS_BY_CODE = Map.ofEntries(
            Map.entry("invalid_request", 400),
            Map.entry("invalid_request_error", 400),
            Map.entry("invalid_parameter", 400),
            Map.entry("validation_error", 422),
            Map.entry("authentication_error", 401),
            Map.entry("invalid_api_key", 401),
            Map.entry("unauthorized", 401),
            Map.entry("billing_error", 402),
            Map.entry("insufficient_balance", 402),
            Map.entry("insufficient_credits", 402),
            Map.entry("insufficient_quota", 402),
            Map.entry("payment_required", 402),
            Map.entry("forbidden", 403),
            Map.entry("permission_denied", 403),
            Map.entry("permission_error", 403),
            Map.entry("model_not_found", 404),
            Map.entry("not_found", 404),
            Map.entry("not_found_error", 404),
            Map.entry("conflict", 409),
            Map.entry("idempotency_conflict", 409),
            Map.entry("rate_limit_error", 429),
            Map.entry("rate_limit_exceeded", 429),
            Map.entry("rate_limited", 429),
            Map.entry("too_many_requests", 429),
            Map.entry("api_error", 500),
            Map.entry("internal_error", 500),
            Map.entry("internal_server_error", 500),
            Map.entry("server_error", 500),
            Map.entry("overloaded", 503),
            Map.entry("overloaded_error", 503),
            Map.entry("service_unavailable", 503));

    /** What an error body consists of; anything else beside an error is content. */
    private static final Set<String> OF_ERRORS = Set.of(
            "error",
            "errors",
            "message",
            "msg",
            "detail",
            "errorMessage",
            "code",
            "type",
            "status",
            "status_code",
            "statusCode",
            "success",
            "object",
            "request_id",
            "requestId",
            "timestamp",
            "path",
            "param",
            "data");

    private ErrorCodes() {}

    /** Whether a document is nothing but an error. */
    static boolean isError(Map<?, ?> body) {
        Object error = body.get("error");
        boolean hasError = error instanceof Map<?, ?> || (error instanceof String text && !text.isBlank());
        Object errors = body.get("errors");
        boolean hasErrors = (errors instanceof List<?> list && !list.isEmpty()) || errors instanceof Map<?, ?>;
        boolean failedByCode =
                ErrorBody.of(body).status() != 0 && (body.containsKey("msg") || body.containsKey("message"));
        return (hasError || hasErrors || failedByCode)
                && body.get("data") == null
                && OF_ERRORS.containsAll(body.keySet());
    }

    /** The HTTP status that says the same; 0 if the error is of no known kind. */
    static int status(ErrorBody body) {
        if (body.status() != 0) {
            return body.status();
        }
        String code = body.code();
        if (code == null) {
            return 0;
        }
        Integer status = STATUS_BY_CODE.get(code.toLowerCase(Locale.ROOT));
        if (status != null) {
            return status;
        }
        return code.matches("[45]\\d\\d") ? Integer.parseInt(code) : 0;
    }

    /** Whether bytes can hold an error at all: one look, so that most answers are parsed only once. */
    static boolean mayHoldError(byte[] json, int offset, int length) {
        return contains(json, offset, length, "\"error") || contains(json, offset, length, "\"msg\"");
    }

    private static boolean contains(byte[] bytes, int offset, int length, String ascii) {
        int last = offset + length - ascii.length();
        for (int i = offset; i <= last; i++) {
            int matched = 0;
            while (matched < ascii.length() && bytes[i + matched] == ascii.charAt(matched)) {
                matched++;
            }
            if (matched == ascii.length()) {
                return true;
            }
        }
        return false;
    }
}
