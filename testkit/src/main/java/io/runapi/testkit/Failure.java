package io.runapi.testkit;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A refusal in RunAPI's words.
 *
 * @param status HTTP status
 * @param message for people
 * @param code for programs
 * @param param the field that is wrong, null if it is none
 */
record Failure(
        int status, String message, String code, @Nullable String param) {
    static Failure ofStatus(int status) {
        return switch (status) {
            case 400 -> new Failure(status, "The request is not valid.", "invalid_request", null);
            case 401 -> new Failure(status, "The API key is not valid.", "invalid_api_key", null);
            case 402 -> new Failure(status, "The account has too few credits.", "insufficient_credits", null);
            case 403 -> new Failure(status, "The key may not use this.", "permission_denied", null);
            case 404, 405 -> new Failure(status, "There is no such thing.", "not_found", null);
            case 409 -> new Failure(status, "The idempotency key was used for another request.", "conflict", null);
            case 422 -> new Failure(status, "A value is not accepted.", "validation_error", null);
            case 429 -> new Failure(status, "Too many requests.", "rate_limited", null);
            default -> new Failure(status, "Something went wrong (" + status + ").", "server_error", null);
        };
    }

    Failure withMessage(String text) {
        return new Failure(status, text, code, param);
    }

    /** The JSON body. */
    String body() {
        ObjectNode error =
                JsonMapper.shared().createObjectNode().put("message", message).put("code", code);
        if (param != null) {
            error.put("param", param);
        }
        return JsonMapper.shared().createObjectNode().set("error", error).toString();
    }
}
