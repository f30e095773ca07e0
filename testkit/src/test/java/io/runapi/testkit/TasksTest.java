package io.runapi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jcodec.api.FrameGrab;
import org.jcodec.common.io.ByteBufferSeekableByteChannel;
import org.jcodec.common.model.Picture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

@RunApiTest
@Timeout(60)
class TasksTest {
    private static final String RUNWAY = "/api/v1/runway/text_to_video";
    private static final String IMAGE = "/v1/text_to_image";
    private static final String FILM =
            "{'prompt':'A lake','duration_seconds':10,'output_resolution':'1080p','aspect_ratio':'16:9'}";
    private static final String MUG = "{'model':'imagen-4','prompt':'A mug'}";

    @BeforeEach
    void stopTheClock(RunApiServer server) {
        server.clock().freeze();
    }

    @Test
    void goThroughTheirLifeAsTheClockSays(RunApiServer server) throws Exception {
        HttpResponse<String> created = Http.post(server, RUNWAY, FILM);
        String id = Http.json(created).path("id").asString();
        assertThat(Http.json(created).path("status").asString()).isEqualTo("pending");
        assertThat(created.headers().firstValue("X-RunAPI-Task-Id")).hasValue(id);
        assertThat(status(server, RUNWAY, id)).isEqualTo("pending");
        server.clock().advance(Duration.ofMillis(500));
        assertThat(status(server, RUNWAY, id)).isEqualTo("processing");
        server.clock().advance(Duration.ofMillis(1499));
        assertThat(status(server, RUNWAY, id)).isEqualTo("processing");
        server.clock().advance(Duration.ofMillis(1));
        assertThat(status(server, RUNWAY, id)).isEqualTo("completed");
    }

    @Test
    void answerTheDocumentedFormOnTheShortPath(RunApiServer server) throws Exception {
        JsonNode created = Http.json(Http.post(server, IMAGE, MUG));
        assertThat(created.propertyNames()).containsExactly("task_id", "status", "model");
        assertThat(created.path("model").asString()).isEqualTo("imagen-4");
    }

    @Test
    void endAsTheScriptSays(RunApiServer server) throws Exception {
        server.onTasks()
                .next(
                        TaskOutcome.failed("too many lakes").after(Duration.ZERO),
                        TaskOutcome.cancelled().after(Duration.ZERO),
                        TaskOutcome.word("paused").after(Duration.ZERO),
                        TaskOutcome.neverEnds(),
                        TaskOutcome.completed()
                                .after(Duration.ZERO)
                                .withResult(Map.of("videos", List.of(Map.of("url", "https://cdn.example/v.mp4")))));
        JsonNode failed = create(server);
        assertThat(failed.path("status").asString()).isEqualTo("failed");
        assertThat(failed.path("error").asString()).isEqualTo("too many lakes");
        assertThat(failed.has("videos")).isFalse();
        assertThat(create(server).path("status").asString()).isEqualTo("cancelled");
        assertThat(create(server).path("status").asString()).isEqualTo("paused");
        JsonNode endless = create(server);
        server.clock().advance(Duration.ofDays(365));
        assertThat(status(server, RUNWAY, endless.path("id").asString())).isEqualTo("processing");
        assertThat(create(server).at("/videos/0/url").asString()).isEqualTo("https://cdn.example/v.mp4");
    }

    @Test
    void areCreatedOncePerIdempotencyKey(RunApiServer server) throws Exception {
        JsonNode first = Http.json(Http.post(server, RUNWAY, FILM, "Idempotency-Key", "k1"));
        JsonNode again = Http.json(Http.post(server, RUNWAY, FILM, "Idempotency-Key", "k1"));
        assertThat(again.path("id")).isEqualTo(first.path("id"));
        assertThat(first.has("task_replayed")).isFalse();
        assertThat(again.path("task_replayed").asBoolean()).isTrue();

        HttpResponse<String> other = Http.post(server, RUNWAY, FILM.replace("lake", "sea"), "Idempotency-Key", "k1");
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(Http.json(Http.post(server, RUNWAY, FILM, "Idempotency-Key", "k2"))
                        .path("id"))
                .isNotEqualTo(first.path("id"));
    }

    @Test
    void belongToThePathThatTheyWereCreatedAt(RunApiServer server) throws Exception {
        String id = Http.json(Http.post(server, RUNWAY, FILM)).path("id").asString();
        assertThat(Http.get(server, "/api/v1/runway/extend_video/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void makePicturesThatOpen(RunApiServer server) throws Exception {
        server.onTasks().always(TaskOutcome.completed().after(Duration.ZERO));
        String wide = MUG.replace("}", ",'aspect_ratio':'16:9'}");
        String id = Http.json(Http.post(server, IMAGE, wide)).path("task_id").asString();
        String url = Http.json(Http.get(server, IMAGE + "/" + id))
                .at("/images/0/url")
                .asString();
        HttpResponse<byte[]> file = Http.bytes(URI.create(url));
        assertThat(file.headers().firstValue("Content-Type")).hasValue("image/png");
        var picture = ImageIO.read(new ByteArrayInputStream(file.body()));
        assertThat(picture.getWidth()).isEqualTo(1024);
        assertThat(picture.getHeight()).isEqualTo(576);
        assertThat(server.requests().get(server.requests().size() - 1).carriesKey())
                .isFalse();
    }

    @Test
    void makeFilmsThatPlay(RunApiServer server) throws Exception {
        server.onTasks().always(TaskOutcome.completed().after(Duration.ZERO));
        JsonNode done = create(server);
        HttpResponse<byte[]> file =
                Http.bytes(URI.create(done.at("/videos/0/url").asString()));
        assertThat(file.headers().firstValue("Content-Type")).hasValue("video/mp4");
        FrameGrab film = FrameGrab.createFrameGrab(
                ByteBufferSeekableByteChannel.readFromByteBuffer(java.nio.ByteBuffer.wrap(file.body())));
        Picture first = film.getNativeFrame();
        assertThat(first.getCroppedWidth()).isEqualTo(480);
        assertThat(first.getCroppedHeight()).isEqualTo(270);
        int frames = 1;
        while (film.getNativeFrame() != null) {
            frames++;
        }
        assertThat(frames).isEqualTo(12);
    }

    private static JsonNode create(RunApiServer server) throws Exception {
        String id = Http.json(Http.post(server, RUNWAY, FILM)).path("id").asString();
        return Http.json(Http.get(server, RUNWAY + "/" + id));
    }

    private static String status(RunApiServer server, String path, String id) throws Exception {
        return Http.json(Http.get(server, path + "/" + id)).path("status").asString();
    }
}
