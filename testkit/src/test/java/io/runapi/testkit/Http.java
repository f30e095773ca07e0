package io.runapi.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** Asks a server without the client that it is for. */
final class Http {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Http() {}

    static HttpRequest.Builder request(RunApiServer server, String path) {
        return HttpRequest.newBuilder(URI.create(server.baseUrl() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + server.apiKey())
                .header("Content-Type", "application/json");
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    static HttpResponse<byte[]> bytes(URI uri) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
    }

    /** Sends JSON whose quotes are single ones. */
    static HttpResponse<String> post(RunApiServer server, String path, String json, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(server, path).POST(BodyPublishers.ofString(json.replace('\'', '"')));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    static HttpResponse<String> get(RunApiServer server, String path) throws IOException, InterruptedException {
        return send(request(server, path).GET());
    }

    static JsonNode json(HttpResponse<String> response) {
        return Json.readObject(response.body());
    }
}
