package io.runapi.benchmarks.floor;

import io.runapi.benchmarks.client.Contender;

/** Reads a stream with the JDK's HTTP client and drops it. */
public final class HttpClientStream implements Contender {
    private final Http http;

    public HttpClientStream(String baseUrl) {
        http = new Http(baseUrl, true);
    }

    @Override
    public long once() {
        return http.client
                .sendAsync(http.request(), head -> new CountedBody())
                .join()
                .body();
    }
}
