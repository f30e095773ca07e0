package io.runapi.benchmarks.floor;

import io.runapi.benchmarks.client.Contender;
import java.io.InputStream;
import java.net.http.HttpResponse;

/** Waits with the JDK's HTTP client for the first bytes of a stream's body, then drops the rest. */
public final class HttpClientFirstToken implements Contender {
    private final Http http;
    private final byte[] buffer = new byte[16 * 1024];

    public HttpClientFirstToken(String baseUrl) {
        http = new Http(baseUrl, true);
    }

    @Override
    public long once() throws Exception {
        long begun = System.nanoTime();
        try (InputStream body = http.client
                .send(http.request(), HttpResponse.BodyHandlers.ofInputStream())
                .body()) {
            body.read(buffer);
            long first = System.nanoTime() - begun;
            while (body.read(buffer) >= 0) {
                // To the end, so that the connection serves again.
            }
            return first;
        }
    }
}
