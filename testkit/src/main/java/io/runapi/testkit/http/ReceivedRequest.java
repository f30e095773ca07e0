package io.runapi.testkit.http;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came over the wire; immutable.
 *
 * @param method HTTP method, for instance {@code POST}
 * @param path path without the query, for instance {@code /v1/models}
 * @param query query without the question mark, empty without one
 * @param headers every header; names in any case
 * @param body the body, decoded as UTF-8, empty without one
 */
public record ReceivedRequest(
        String method, String path, String query, Map<String, List<String>> headers, String body) {
    public ReceivedRequest {
        TreeMap<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        headers = Collections.unmodifiableMap(copy);
    }

    static ReceivedRequest of(String method, String target, Map<String, List<String>> headers, byte[] body) {
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        String query = question < 0 ? "" : target.substring(question + 1);
        return new ReceivedRequest(method, path, query, headers, new String(body, StandardCharsets.UTF_8));
    }

    /** The first value of a header, null without one. */
    public @Nullable String header(String name) {
        List<String> values = headers.get(name);
        return values == null ? null : values.get(0);
    }

    /** Whether an API key came with the request, in whichever header. Downloads of results must not send one. */
    public boolean carriesKey() {
        return headers.containsKey("Authorization")
                || headers.containsKey("x-api-key")
                || headers.containsKey("x-goog-api-key");
    }

    /** Method and path; no headers, so that a failing assertion does not print a key. */
    @Override
    public String toString() {
        return method + " " + path + (query.isEmpty() ? "" : "?" + query);
    }
}
