package io.runapi.client;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
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
        return first("X-Request-Id");
    }

    @Nullable
    String taskId() {
        return first("X-RunAPI-Task-Id");
    }

    /** The media type without parameters, in lower case; empty without one. */
    String mediaType() {
        String type = first("Content-Type");
        if (type == null) {
            return "";
        }
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    /** As {@code HttpHeaders.firstValue}, which makes a stream for each answer. */
    private @Nullable String first(String name) {
        List<String> values = headers.allValues(name);
        return values.isEmpty() ? null : values.get(0);
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
