package io.runapi.client;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What comes before the body of an answer.
 *
 * @param status HTTP status
 * @param headers headers
 */
record Head(int status, HttpHeaders headers) {
    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return status >= 300 && status < 400;
    }

    @Nullable
    String requestId() {
        return headers.firstValue("X-Request-Id").orElse(null);
    }

    @Nullable
    String taskId() {
        return headers.firstValue("X-RunAPI-Task-Id").orElse(null);
    }

    /** The media type without parameters, in lower case; empty without one. */
    String mediaType() {
        String type = headers.firstValue("Content-Type").orElse("");
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    boolean isEventStream() {
        return mediaType().equals("text/event-stream");
    }

    /** Whether it is text that is no JSON. */
    boolean isText() {
        String type = mediaType();
        return type.equals("application/x-subrip")
                || (type.startsWith("text/")
                        && !type.equals("text/json")
                        && !type.equals("text/html")
                        && !type.equals("text/event-stream"));
    }

    /** Whether JSON may be inside: it is said so, or nothing is said. */
    boolean mayBeJson() {
        String type = mediaType();
        return type.isEmpty()
                || type.equals("application/json")
                || type.endsWith("+json")
                || type.equals("text/json")
                || type.equals("text/plain")
                || type.equals("application/octet-stream");
    }

    /** The host that a redirect names; null if it names none. */
    @Nullable
    String redirectHost() {
        try {
            return headers.firstValue("Location")
                    .map(URI::create)
                    .map(URI::getHost)
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
