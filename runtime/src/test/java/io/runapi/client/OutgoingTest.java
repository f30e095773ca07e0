package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.client.FaultServer.Received;
import io.runapi.error.AuthenticationException;
import io.runapi.error.DecodeException;
import io.runapi.error.NotFoundException;
import io.runapi.file.FileContent;
import io.runapi.file.RemoteFile;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Requests that are no JSON document, and answers that are none. */
@Timeout(60)
class OutgoingTest {
    private static final RequestOptions DEFAULTS = RequestOptions.defaults();

    /** A request of any properties; the file is no JSON. */
    private static final JsonCodec<Map<String, Object>> ANY = new JsonCodec<>() {
        @Override
        public Map<String, Object> read(JsonReader in) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(JsonWriter out, Map<String, Object> value) {
            Map<String, Object> json = new LinkedHashMap<>(value);
            json.remove("file");
            out.value((Object) json);
        }
    };

    @TempDir
    private Path folder;

    @AutoClose
    private final FaultServer server = new FaultServer(c -> c.answer(200, "{\"text\": \"hello\"}"));

    @AutoClose
    private final RunApiClient client = TestClient.to(server).maxRetries(0).build();

    private static Map<String, Object> values(Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }

    private static Call<Map<String, Object>, Echo> call(String method, String path) {
        return new Call<>(method, path, ANY, Echo.CODEC);
    }

    private Received sent(String method, String path, Map<String, Object> request) {
        client.call(call(method, path), request, DEFAULTS);
        return server.received().get(server.received().size() - 1);
    }

    @Test
    void propertiesOfAGetAreInThePathAndTheQuery() {
        Received get = sent(
                "GET",
                "/api/v1/voices/{voice_id}/takes/{take}",
                values(
                        "voice_id",
                        "a/b c?%\u00e9",
                        "take",
                        3,
                        "q",
                        "x&y=z +\u00fc~",
                        "tags",
                        List.of("one", "t&wo"),
                        "featured",
                        false,
                        "share",
                        0.5));
        assertThat(get.line())
                .isEqualTo("GET /api/v1/voices/a%2Fb%20c%3F%25%C3%A9/takes/3"
                        + "?q=x%26y%3Dz%20%2B%C3%BC~&tags=one&tags=t%26wo&featured=false&share=0.5 HTTP/1.1");
        assertThat(get.body()).isEmpty();
        assertThat(get.headers()).doesNotContainKey("content-type");
    }

    @Test
    void aGetWithoutPropertiesHasNoQuery() {
        assertThat(sent("GET", "/v1/files", values()).line()).isEqualTo("GET /v1/files HTTP/1.1");
    }

    @Test
    void propertiesOfADeleteToo() {
        assertThat(sent("DELETE", "/v1/files/{id}", values("id", "file_1", "force", true))
                        .line())
                .isEqualTo("DELETE /v1/files/file_1?force=true HTTP/1.1");
    }

    @Test
    void aPostHasTheRestAsItsBody() {
        Received post = sent(
                "POST", "/v1/uploads/{id}/complete", values("id", "up_1", "part_ids", List.of("a", "b"), "md5", "x"));
        assertThat(post.line()).isEqualTo("POST /v1/uploads/up_1/complete HTTP/1.1");
        assertThat(post.body()).isEqualTo("{\"part_ids\":[\"a\",\"b\"],\"md5\":\"x\"}");
        assertThat(post.header("content-type")).isEqualTo("application/json");
    }

    @Test
    void aPlaceholderWithoutValueIsRefusedBeforeAnythingIsSent() {
        for (Object id : new Object[] {"", " ", ".", "..", Map.of("a", 1)}) {
            assertThatThrownBy(() -> sent("GET", "/v1/files/{id}", values("id", id)))
                    .as(String.valueOf(id))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("id");
        }
        assertThatThrownBy(() -> sent("GET", "/v1/files/{id}", values()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id is required: it is part of the address /v1/files/{id}");
        assertThat(server.received()).isEmpty();
    }

    @Test
    void aFormHasAPartPerPropertyAndFile() throws IOException {
        Path audio = Files.writeString(folder.resolve("the \"talk\".mp3"), "bytes of a talk");
        Call<Map<String, Object>, Echo> transcribe =
                call("POST", "/v1/audio/transcriptions").withFile("file", values -> (FileContent) values.get("file"));
        Map<String, Object> request = values(
                "model", "whisper-1", "temperature", 0.5, "granularities", List.of("word", "segment"), "verbose", true);
        request.put("file", FileContent.of(audio));
        client.call(transcribe, request, DEFAULTS);

        Received post = server.received().get(0);
        String type = post.header("content-type");
        assertThat(type).startsWith("multipart/form-data; boundary=runapi-");
        String boundary = type.substring(type.indexOf('=') + 1);
        assertThat(post.body().replace(boundary, "BOUNDARY").replace("\r\n", "\n"))
                .isEqualTo("""
                --BOUNDARY
                Content-Disposition: form-data; name="model"

                whisper-1
                --BOUNDARY
                Content-Disposition: form-data; name="temperature"

                0.5
                --BOUNDARY
                Content-Disposition: form-data; name="granularities[]"

                word
                --BOUNDARY
                Content-Disposition: form-data; name="granularities[]"

                segment
                --BOUNDARY
                Content-Disposition: form-data; name="verbose"

                true
                --BOUNDARY
                Content-Disposition: form-data; name="file"; filename="the %22talk%22.mp3"
                Content-Type: audio/mpeg

                bytes of a talk
                --BOUNDARY--
                """);
        assertThat(Integer.parseInt(post.header("content-length")))
                .isEqualTo(post.body().length());
    }

    @Test
    void aFormIsReadAgainToBeSentAgain() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "abc");
        WaitingScheduler time = new WaitingScheduler();
        try (FaultServer failing = new FaultServer(c -> c.answer(429, "{}"), c -> c.answer(200, "{}"));
                RunApiClient patient = TestClient.to(failing).scheduler(time).build()) {
            var answer = patient.callAsync(
                    call("POST", "/v1/files").withFile("file", values -> (FileContent) values.get("file")),
                    values("file", FileContent.of(file)),
                    DEFAULTS);
            time.pass(Duration.ofMillis(250));
            answer.join();
            assertThat(failing.received()).hasSize(2);
            assertThat(failing.received().get(1).body())
                    .isEqualTo(failing.received().get(0).body())
                    .contains("\r\nabc\r\n");
        }
    }

    @Test
    void aTextIsThePropertyThatItStandsFor() {
        Call<Map<String, Object>, Echo> transcribe =
                call("POST", "/v1/audio/transcriptions").withText("text");
        for (String type : List.of("text/plain; charset=utf-8", "text/vtt", "application/x-subrip")) {
            server.then(c -> c.answer(200, "{} said \u00e9", "Content-Type: " + type));
        }
        server.then(c -> c.answer(200, "{\"text\": \"json\"}", "Content-Type: application/json"));
        server.then(c -> c.answer(200, "<html>", "Content-Type: text/html"));
        client.call(transcribe, values(), DEFAULTS); // the reply that the server began with
        for (int i = 0; i < 3; i++) {
            assertThat(client.call(transcribe, values(), DEFAULTS).text()).isEqualTo("{} said \u00e9");
        }
        assertThat(client.call(transcribe, values(), DEFAULTS).text()).isEqualTo("json");
        assertThatThrownBy(() -> client.call(transcribe, values(), DEFAULTS)).isInstanceOf(DecodeException.class);
        assertThat(server.received().get(0).header("accept")).contains("text/*");
    }

    @Test
    void aFileIsFetchedWithTheKeyWhichStaysHome() throws IOException {
        try (FaultServer storage = new FaultServer(c -> c.answer(200, "bytes"));
                FaultServer service =
                        new FaultServer(c -> c.answer(302, "", "Location: " + storage.url() + "/signed?x=y"));
                RunApiClient reader = TestClient.to(service).build()) {
            RemoteFile file = reader.file(FileCall.get("/v1/files/{id}/content", ANY), values("id", "f 1"), DEFAULTS);
            assertThat(service.received()).isEmpty();

            assertThat(file.downloadTo(folder.resolve("f.bin"))).hasContent("bytes");
            assertThat(service.received().get(0).line()).isEqualTo("GET /v1/files/f%201/content HTTP/1.1");
            assertThat(service.received().get(0).header("authorization")).isEqualTo("Bearer " + TestClient.KEY);
            assertThat(storage.received().get(0).headers()).doesNotContainKey("authorization");
            assertThat(file).hasToString(service.url() + "/v1/files/f%201/content");
        }
    }

    @Test
    void aFileThatIsNotOursSaysSo() {
        RemoteFile file = client.file(FileCall.get("/v1/files/x", null), null, DEFAULTS);
        server.then(c -> c.answer(401, "{}"));
        server.then(c -> c.answer(404, "{}"));
        client.call(Echo.GET, null, DEFAULTS); // the reply that the server began with
        assertThatThrownBy(() -> file.downloadTo(folder))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("the API key is not accepted")
                .hasMessageNotContaining(TestClient.KEY);
        assertThatThrownBy(() -> file.downloadTo(folder)).isInstanceOf(NotFoundException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
