package com.example.studio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.runapi.error.ValidationException;
import io.runapi.task.Task;
import io.runapi.task.TaskRef;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A company's own models, called through the front door that was generated from its own description. */
@Timeout(30)
class StudioTest {
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final Map<String, String> received = new ConcurrentHashMap<>();
    private HttpServer server;
    private Studio studio;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        studio = Studio.builder()
                .apiKey("key-for-the-studio")
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .build();
    }

    @AfterEach
    void close() {
        studio.close();
        server.stop(0);
    }

    @Test
    void followsATaskToItsPosters() {
        answers.put("/api/v1/posters/render", "{\"id\":\"p1\",\"status\":\"pending\"}");
        answers.put(
                "/api/v1/posters/render/p1",
                "{\"id\":\"p1\",\"status\":\"completed\",\"posters\":[{\"url\":\"https://example.com/p1.png\"}]}");

        Task<Posters> task = studio.posters()
                .render(PosterRequest.builder("poster-2", "Spring sale")
                        .style(PosterStyle.WATERCOLOR)
                        .paper("cotton")
                        .build());
        Posters posters = task.await(Duration.ofSeconds(20));

        assertThat(posters.posters().get(0).url()).isEqualTo(URI.create("https://example.com/p1.png"));
        assertThat(received.get("/api/v1/posters/render"))
                .isEqualTo(
                        "{\"model\":\"poster-2\",\"headline\":\"Spring sale\",\"style\":\"watercolor\",\"paper\":\"cotton\"}");
        TaskRef ref = TaskRef.parse(task.ref().toString());
        assertThat(studio.tasks().resume(ref, Posters.class).await()).isEqualTo(posters);
    }

    @Test
    void answersAtOnce() {
        answers.put("/api/v1/notes/summarize", "{\"text\":\"All agreed.\",\"keywords\":[\"peace\"],\"mood\":\"good\"}");

        Summary summary = studio.notes()
                .summarize(NotesRequest.builder(List.of(
                                Said.builder("Shall we?").build(),
                                Shown.builder(URI.create("https://example.com/1.png"))
                                        .build()))
                        .build());

        assertThat(summary.text()).isEqualTo("All agreed.");
        assertThat(summary.additionalProperties()).containsEntry("mood", "good");
        assertThat(received.get("/api/v1/notes/summarize"))
                .isEqualTo("{\"notes\":[{\"kind\":\"said\",\"text\":\"Shall we?\"},"
                        + "{\"kind\":\"shown\",\"slide\":\"https://example.com/1.png\"}]}");
    }

    @Test
    void refusesWhatTheDescriptionRefuses() {
        assertThatThrownBy(() -> PosterRequest.builder("poster-2-draft", "A headline of far too many letters")
                        .style("watercolor")
                        .copies(2)
                        .build())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("headline")
                .hasMessageContaining("paper")
                .hasMessageContaining("copies");
        assertThat(received).isEmpty();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            received.put(path, new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            byte[] body = answers.getOrDefault(path, "{}").getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(answers.containsKey(path) ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
