package io.runapi;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What {@link FirstChat} does, with nothing but the JDK. */
final class BareChat {
    private BareChat() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(arguments[0] + "/v1/chat/completions"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer key")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        System.out.println(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
