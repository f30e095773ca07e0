package io.runapi.client;

/** What one call does otherwise than its client; immutable. */
public final class RequestOptions {
    private static final RequestOptions DEFAULTS = new RequestOptions();

    private RequestOptions() {}

    /** As the client is configured. */
    public static RequestOptions defaults() {
        return DEFAULTS;
    }
}
