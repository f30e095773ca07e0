package io.runapi.benchmarks.floor;

import io.runapi.benchmarks.client.Contender;
import java.io.IOException;

/** Makes a call with the JDK's HTTP client and drops the answer. */
public final class HttpClientCall implements Contender {
    private final Http http;

    public HttpClientCall(String baseUrl) {
        http = new Http(baseUrl, false);
    }

    @Override
    public long once() throws IOException, InterruptedException {
        return http.client.send(http.request(), head -> new CountedBody()).body();
    }
}
