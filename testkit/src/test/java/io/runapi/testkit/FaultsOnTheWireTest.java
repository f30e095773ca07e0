package io.runapi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.testkit.http.ReceivedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What each fault looks like to whoever reads the bytes. */
@Timeout(30)
class FaultsOnTheWireTest {
    private static final String RUNWAY = "/api/v1/runway/text_to_video";
    private static final String FILM =
            "{'prompt':'A lake','duration_seconds':10,'output_resolution':'1080p','aspect_ratio':'16:9'}";
    private static final String CHAT = "/v1/chat/completions";
    private static final String HI = "{'model':'gpt-5.5','messages':[{'role':'user','content':'hi'}]}";
    private static final String STREAM = HI.replace("}]}", "}],'stream':true}");

    @RegisterExtension
    static final RunApiExtension RUNAPI =
            new RunApiExtension(RunApiServer.builder().tokensPerSecond(Double.POSITIVE_INFINITY));

    @Test
    void droppedBeforeItIsAcceptedARequestHasNoEffect(RunApiServer server) throws Exception {
        server.faults().next(Fault.dropBeforeAccept());
        assertThatThrownBy(() -> Http.post(server, RUNWAY, FILM, "Idempotency-Key", "k"))
                .isInstanceOf(IOException.class);
        assertThat(Http.json(Http.post(server, RUNWAY, FILM, "Idempotency-Key", "k"))
                        .has("task_replayed"))
                .isFalse();
        assertThat(server.requests())
                .extracting(ReceivedRequest::toString)
                .containsExactly("POST " + RUNWAY, "POST " + RUNWAY);
    }

    @Test
    void droppedAfterItIsAcceptedARequestHasItsEffect(RunApiServer server) throws Exception {
        server.faults().next(Fault.dropAfterAccept());
        assertThatThrownBy(() -> Http.post(server, RUNWAY, FILM, "Idempotency-Key", "k"))
                .isInstanceOf(IOException.class);
        assertThat(Http.json(Http.post(server, RUNWAY, FILM, "Idempotency-Key", "k"))
                        .path("task_replayed")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void saysWhenToComeBack(RunApiServer server) throws Exception {
        server.faults()
                .next(
                        Fault.rateLimited(Duration.ofMillis(1500)),
                        Fault.rateLimited(Instant.parse("2026-11-21T08:00:00Z")));
        HttpResponse<String> seconds = Http.post(server, CHAT, HI);
        assertThat(seconds.statusCode()).isEqualTo(429);
        assertThat(seconds.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(seconds.headers().firstValue("X-Request-Id")).isPresent();
        assertThat(Http.post(server, CHAT, HI).headers().firstValue("Retry-After"))
                .hasValue("Sat, 21 Nov 2026 08:00:00 GMT");
        assertThat(Http.post(server, CHAT, HI).statusCode()).isEqualTo(200);
    }

    @Test
    void answersWhatItIsToldTo(RunApiServer server) throws Exception {
        server.faults()
                .next(
                        Fault.html(502),
                        Fault.empty(503),
                        Fault.huge(500, 1_000_000),
                        Fault.malformedJson(),
                        Fault.okWithError("no"),
                        Fault.contentType("text/html"),
                        Fault.redirect(URI.create("http://localhost:1/")));
        assertThat(Http.post(server, CHAT, HI).body()).startsWith("<!DOCTYPE html>");
        assertThat(Http.post(server, CHAT, HI).body()).isEmpty();
        assertThat(Http.post(server, CHAT, HI).body().length()).isGreaterThan(1_000_000);
        assertThat(Http.post(server, CHAT, HI).statusCode()).isEqualTo(200);
        assertThat(Http.json(Http.post(server, CHAT, HI)).at("/error/message").asString())
                .isEqualTo("no");
        assertThat(Http.post(server, CHAT, HI).headers().firstValue("Content-Type"))
                .hasValue("text/html");
        HttpResponse<String> redirect = Http.post(server, CHAT, HI);
        assertThat(redirect.statusCode()).isEqualTo(307);
        assertThat(redirect.headers().firstValue("Location")).hasValue("http://localhost:1/");
    }

    @Test
    void truncatesJsonWithinAWholeAnswer(RunApiServer server) throws Exception {
        String whole = Http.post(server, CHAT, HI).body();
        server.faults().next(Fault.truncatedJson());
        HttpResponse<String> half = Http.post(server, CHAT, HI);
        assertThat(half.body().length()).isBetween(whole.length() / 2 - 2, whole.length() / 2 + 2);
    }

    @Test
    void cutsAChunkInTheMiddle(RunApiServer server) throws Exception {
        server.faults().next(Fault.cutAfter(2));
        String wire = raw(server, STREAM);
        String last = wire.substring(wire.lastIndexOf("\r\n", wire.lastIndexOf("data: ") - 3) + 2);
        int announced = Integer.parseInt(last.substring(0, last.indexOf("\r\n")), 16);
        assertThat(last.substring(last.indexOf("\r\n") + 2)).hasSize(announced / 2);
        assertThat(wire.split("data: ")).hasSize(1 + 3);
    }

    @Test
    void cutsAWholeAnswerInTheMiddle(RunApiServer server) throws Exception {
        server.faults().next(Fault.cutAfter(0));
        String wire = raw(server, HI);
        int announced = Integer.parseInt(wire.replaceFirst("(?s).*Content-Length: (\\d+).*", "$1"));
        assertThat(wire.substring(wire.indexOf("\r\n\r\n") + 4)).hasSize(announced / 2);
    }

    @Test
    void endsAStreamWithSomethingElse(RunApiServer server) throws Exception {
        server.faults().next(Fault.errorEventAfter(2, "gpu on fire"), Fault.malformedEventAfter(1), Fault.endAfter(1));
        assertThat(Http.post(server, CHAT, STREAM).body())
                .endsWith("data: {\"error\":{\"message\":\"gpu on fire\",\"code\":\"server_error\"}}\n\n")
                .contains("data: {\"id\"");
        assertThat(Http.post(server, CHAT, STREAM).body()).endsWith("oops\n\n");
        assertThat(Http.post(server, CHAT, STREAM).body()).doesNotContain("[DONE]");
    }

    @Test
    void sendsALineThatIsTooLong(RunApiServer server) throws Exception {
        server.faults().next(Fault.longLine(2_000_000));
        assertThat(Http.post(server, CHAT, STREAM).body().lines()).hasSize(1);
    }

    @Test
    void stallsUntilTheClientGoesAway(RunApiServer server) throws Exception {
        server.faults().next(Fault.stall(), Fault.stallAfter(3));
        for (String request : new String[] {HI, STREAM}) {
            HttpClient impatient = HttpClient.newHttpClient();
            HttpResponse<InputStream> response = null;
            if (request.equals(STREAM)) {
                response = impatient.send(
                        Http.request(server, CHAT)
                                .POST(BodyPublishers.ofString(request.replace('\'', '"')))
                                .build(),
                        BodyHandlers.ofInputStream());
                assertThat(server.openRequests()).isEqualTo(1);
                response.body().close();
            } else {
                var answer = impatient.sendAsync(
                        Http.request(server, CHAT)
                                .POST(BodyPublishers.ofString(request.replace('\'', '"')))
                                .build(),
                        BodyHandlers.ofString());
                while (server.openRequests() == 0) {
                    Thread.onSpinWait();
                }
                answer.cancel(true);
            }
            assertThat(server.awaitQuiet(Duration.ofSeconds(10))).isTrue();
        }
    }

    @Test
    void stallsUntilTheServerIsClosed(RunApiServer server) {
        server.faults().always("/", Fault.stall());
        var answer = HttpClient.newHttpClient()
                .sendAsync(
                        Http.request(server, CHAT)
                                .POST(BodyPublishers.ofString(HI.replace('\'', '"')))
                                .build(),
                        BodyHandlers.ofString());
        while (server.openRequests() == 0) {
            Thread.onSpinWait();
        }
        server.close();
        assertThatThrownBy(answer::join).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void hitsOnlyThePathThatItIsFor(RunApiServer server) throws Exception {
        server.faults()
                .on(RUNWAY, Fault.status(503))
                .when(request -> request.body().contains("sea"), Fault.status(402));
        assertThat(Http.post(server, CHAT, HI).statusCode()).isEqualTo(200);
        assertThat(Http.post(server, RUNWAY, FILM).statusCode()).isEqualTo(503);
        assertThat(Http.post(server, RUNWAY, FILM).statusCode()).isEqualTo(200);
        assertThat(Http.post(server, RUNWAY, FILM.replace("lake", "sea")).statusCode())
                .isEqualTo(402);
        server.faults().times(2, Fault.status(500));
        assertThat(Http.get(server, "/v1/models").statusCode()).isEqualTo(500);
        assertThat(Http.get(server, "/v1/models").statusCode()).isEqualTo(500);
        assertThat(Http.get(server, "/v1/models").statusCode()).isEqualTo(200);
    }

    /** Everything that comes back, as it is on the wire. */
    private static String raw(RunApiServer server, String json) throws IOException {
        byte[] body = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        URI uri = URI.create(server.baseUrl());
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            String head =
                    "POST " + CHAT + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                            + server.apiKey() + "\r\nContent-Length: " + body.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
