package io.runapi.benchmarks.floor;

import io.runapi.benchmarks.client.Question;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;

/** The JDK's HTTP client with as little around it as there can be: the request's bytes are ready. */
final class Http {
    /** HTTP/1.1 spares the invitation to switch that the JDK adds to each request without TLS. */
    final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI address;
    private final byte[] body;
    private final String accept;

    Http(String baseUrl, boolean streamed) {
        address = URI.create(baseUrl + "/chat/completions");
        body = Question.json(streamed).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        accept = streamed ? "text/event-stream" : "application/json";
    }

    HttpRequest request() {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + Question.KEY)
                .header("Content-Type", "application/json")
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }
}
