package io.runapi.client;

import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one call does otherwise than its client; immutable. What is not set is as the client is configured. */
public final class RequestOptions {
    private static final RequestOptions DEFAULTS = new Builder().build();

    private final @Nullable Duration firstByteTimeout;
    private final @Nullable Duration idleTimeout;
    private final @Nullable Duration totalTimeout;
    private final @Nullable Integer maxRetries;
    private final @Nullable String idempotencyKey;
    private final @Nullable String clientRequestId;
    private final Map<String, String> headers;

    private RequestOptions(Builder builder) {
        this.firstByteTimeout = builder.firstByteTimeout;
        this.idleTimeout = builder.idleTimeout;
        this.totalTimeout = builder.totalTimeout;
        this.maxRetries = builder.maxRetries;
        this.idempotencyKey = builder.idempotencyKey;
        this.clientRequestId = builder.clientRequestId;
        this.headers = Collections.unmodifiableMap(copy(builder.headers));
    }

    /** As the client is configured. */
    public static RequestOptions defaults() {
        return DEFAULTS;
    }

    /** Starts with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts with these options. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** How long until the answer begins, per attempt; null as the client is configured. */
    public @Nullable Duration firstByteTimeout() {
        return firstByteTimeout;
    }

    /** How long an answer may pause; null as the client is configured. */
    public @Nullable Duration idleTimeout() {
        return idleTimeout;
    }

    /** How long the call may take with all its retries; null as the client is configured. */
    public @Nullable Duration totalTimeout() {
        return totalTimeout;
    }

    /** How often the call is sent again at most; null as the client is configured. */
    public @Nullable Integer maxRetries() {
        return maxRetries;
    }

    /** The key under which a task is created once; null for a new one per call. */
    public @Nullable String idempotencyKey() {
        return idempotencyKey;
    }

    /** Sent as {@code X-Client-Request-Id}; null for none. */
    public @Nullable String clientRequestId() {
        return clientRequestId;
    }

    /** Headers of the caller's; names in any case. */
    public Map<String, String> headers() {
        return headers;
    }

    /** Names what is set; values of headers are not shown, for they may be secret. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("RequestOptions[");
        show(text, "firstByteTimeout", firstByteTimeout);
        show(text, "idleTimeout", idleTimeout);
        show(text, "totalTimeout", totalTimeout);
        show(text, "maxRetries", maxRetries);
        show(text, "idempotencyKey", idempotencyKey);
        show(text, "clientRequestId", clientRequestId);
        show(text, "headers", headers.isEmpty() ? null : headers.keySet());
        return text.append(']').toString();
    }

    private static void show(StringBuilder text, String name, @Nullable Object value) {
        if (value != null) {
            text.append(text.charAt(text.length() - 1) == '[' ? "" : ", ")
                    .append(name)
                    .append('=')
                    .append(value);
        }
    }

    private static Map<String, String> copy(Map<String, String> headers) {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        return copy;
    }

    /** Collects {@link RequestOptions}. */
    public static final class Builder {
        private @Nullable Duration firstByteTimeout;
        private @Nullable Duration idleTimeout;
        private @Nullable Duration totalTimeout;
        private @Nullable Integer maxRetries;
        private @Nullable String idempotencyKey;
        private @Nullable String clientRequestId;
        private final Map<String, String> headers;

        private Builder() {
            this.headers = copy(Map.of());
        }

        private Builder(RequestOptions options) {
            this.firstByteTimeout = options.firstByteTimeout;
            this.idleTimeout = options.idleTimeout;
            this.totalTimeout = options.totalTimeout;
            this.maxRetries = options.maxRetries;
            this.idempotencyKey = options.idempotencyKey;
            this.clientRequestId = options.clientRequestId;
            this.headers = copy(options.headers);
        }

        /**
         * How long to wait until an answer begins, per attempt.
         *
         * @param limit more than zero
         */
        public Builder firstByteTimeout(Duration limit) {
            this.firstByteTimeout = Limits.check("firstByteTimeout", limit);
            return this;
        }

        /**
         * How long an answer may pause once it has begun.
         *
         * @param limit more than zero
         */
        public Builder idleTimeout(Duration limit) {
            this.idleTimeout = Limits.check("idleTimeout", limit);
            return this;
        }

        /**
         * How long the call may take from the first attempt to the end of the answer, retries and pauses between them
         * included. For a stream: to the end of the stream.
         *
         * @param limit more than zero
         */
        public Builder totalTimeout(Duration limit) {
            this.totalTimeout = Limits.check("totalTimeout", limit);
            return this;
        }

        /**
         * How often the call is sent again after a failure that can be retried safely.
         *
         * @param retries 0 (send once) to 100
         */
        public Builder maxRetries(int retries) {
            this.maxRetries = Limits.checkRetries(retries);
            return this;
        }

        /**
         * The key under which the service creates a task at most once. Without one each call mints its own. Give one to
         * make a create that failed earlier, perhaps in another process, again: it answers with the same task.
         *
         * @param key 1 to 512 characters of printable ASCII
         */
        public Builder idempotencyKey(String key) {
            this.idempotencyKey = HeaderRules.checkId("idempotencyKey", key);
            return this;
        }

        /**
         * An id of yours that the service echoes and stores with the task ({@code X-Client-Request-Id}).
         *
         * @param id 1 to 512 characters of printable ASCII
         */
        public Builder clientRequestId(String id) {
            this.clientRequestId = HeaderRules.checkId("clientRequestId", id);
            return this;
        }

        /**
         * Adds a header, or replaces the one of that name.
         *
         * @throws IllegalArgumentException if the client manages this header, such as {@code Authorization}, or it
         *     can't stand in a request
         */
        public Builder header(String name, String value) {
            HeaderRules.check(name, value);
            headers.put(name, value);
            return this;
        }

        public RequestOptions build() {
            return new RequestOptions(this);
        }
    }
}
