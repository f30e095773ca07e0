package io.runapi.client;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The headers of calls. Most calls differ in nothing but the kind of their content: theirs are made once. */
final class CallHeaders {
    private final Map<String, String> ofClient;
    private final String authorization;

    /** By what is accepted, apart for calls with a body of JSON and without: a record as key would be slow to link. */
    private final Map<String, HttpHeaders> sending = new ConcurrentHashMap<>();

    private final Map<String, HttpHeaders> reading = new ConcurrentHashMap<>();

    /** @param ofClient those that the user sets for every call */
    CallHeaders(Map<String, String> ofClient, ApiKey key) {
        this.ofClient = ofClient;
        this.authorization = key.authorization();
    }

    HttpHeaders of(CallFacts facts, @Nullable Payload body, String accept, RequestOptions options) {
        boolean isCommon = options.headers().isEmpty()
                && options.clientRequestId() == null
                && facts.idempotencyKey() == null
                && (body == null || body.contentType().equals(Payload.JSON));
        Map<String, HttpHeaders> made = body == null ? reading : sending;
        HttpHeaders known = isCommon ? made.get(accept) : null;
        if (known == null) {
            known = make(accept, body == null ? null : body.contentType(), facts.idempotencyKey(), options);
            if (isCommon) {
                made.put(accept, known);
            }
        }
        return known;
    }

    private HttpHeaders make(
            String accept, @Nullable String contentType, @Nullable String idempotencyKey, RequestOptions options) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        set(headers, "User-Agent", Engine.USER_AGENT);
        for (Map.Entry<String, String> header : ofClient.entrySet()) {
            set(headers, header.getKey(), header.getValue());
        }
        for (Map.Entry<String, String> header : options.headers().entrySet()) {
            set(headers, header.getKey(), header.getValue());
        }
        set(headers, "Accept", accept);
        set(headers, "Content-Type", contentType);
        set(headers, "Idempotency-Key", idempotencyKey);
        set(headers, "X-Client-Request-Id", options.clientRequestId());
        set(headers, "Authorization", authorization);
        return HttpHeaders.of(headers, (name, value) -> true);
    }

    private static void set(Map<String, List<String>> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, List.of(value));
        }
    }
}
