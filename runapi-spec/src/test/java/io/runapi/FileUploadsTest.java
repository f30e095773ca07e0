package io.runapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.runapi.error.DecodeException;
import io.runapi.error.PermissionException;
import io.runapi.file.FileContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@Timeout(60)
class FileUploadsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ObjectNode prepared = JSON.createObjectNode();
    private int storageAnswers = 200;

    @TempDir
    private Path directory;

    private HttpServer server;
    private RunApi runapi;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        String at = "http://127.0.0.1:" + server.getAddress().getPort();
        prepared.put("signed_id", "signed-1").put("upload_url", at + "/storage?sig=secret");
        prepared.putObject("headers").put("Content-MD5", "as told");
        server.createContext("/api/v1/files/prepare", exchange -> answer(exchange, 200, prepared.toString()));
        server.createContext("/storage", exchange -> answer(exchange, storageAnswers, ""));
        server.createContext(
                "/api/v1/files/confirm",
                exchange -> answer(exchange, 200, "{\"file_name\":\"lake.png\",\"url\":\"https://files/lake.png\"}"));
        server.createContext(
                "/api/v1/files",
                exchange -> answer(exchange, 200, "{\"file_name\":\"copy.png\",\"url\":\"https://files/copy.png\"}"));
        server.start();
        runapi = RunApi.builder()
                .apiKey("key-for-this-test")
                .baseUrl(at)
                .maxRetries(0)
                .build();
    }

    @AfterEach
    void close() {
        runapi.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void preparesPutsAndConfirms() throws IOException {
        Path file = Files.writeString(directory.resolve("lake.png"), "a lake");

        TemporaryFile kept = runapi.files().upload(file);

        assertThat(kept.url()).isEqualTo(URI.create("https://files/lake.png"));
        assertThat(calls)
                .containsExactly(
                        "POST /api/v1/files/prepare with key: {\"filename\":\"lake.png\",\"byte_size\":6,"
                                + "\"checksum\":\"08XcP7zm7CMHd/N9KNihig==\",\"content_type\":\"image/png\"}",
                        "PUT /storage?sig=secret as told: a lake",
                        "POST /api/v1/files/confirm with key: {\"signed_id\":\"signed-1\"}");
    }

    @Test
    void doesSoWithoutBlocking() throws IOException {
        Path file = Files.writeString(directory.resolve("notes"), "");

        assertThat(runapi.files().uploadAsync(file).join().fileName()).isEqualTo("lake.png");

        assertThat(calls)
                .containsExactly(
                        "POST /api/v1/files/prepare with key: {\"filename\":\"notes\",\"byte_size\":0,"
                                + "\"checksum\":\"1B2M2Y8AsgTpgAmY7PhCfg==\",\"content_type\":\"application/octet-stream\"}",
                        "PUT /storage?sig=secret as told: ",
                        "POST /api/v1/files/confirm with key: {\"signed_id\":\"signed-1\"}");
    }

    @Test
    void tellsTheAddress() throws IOException {
        Path file = Files.writeString(directory.resolve("lake.png"), "a lake");
        URI kept = URI.create("https://files/lake.png");

        assertThat(runapi.files().uploadedUrl(file)).isEqualTo(kept);
        assertThat(runapi.files().uploadedUrl(FileContent.of(file))).isEqualTo(kept);
        assertThat(runapi.files().uploadedUrlAsync(file).join()).isEqualTo(kept);
        assertThat(runapi.files().uploadedUrlAsync(FileContent.of(file)).join()).isEqualTo(kept);
        Stream<CompletableFuture<URI>> several = Stream.of(file, file).map(runapi.files()::uploadedUrlAsync);
        assertThat(runapi.files().allUploaded(several).join()).containsExactly(kept, kept);
        Stream<CompletableFuture<URI>> one =
                Stream.of(file, directory.resolve("nowhere")).map(runapi.files()::uploadedUrlAsync);
        assertThatThrownBy(runapi.files().allUploaded(one)::join).hasCauseInstanceOf(UncheckedIOException.class);
    }

    @Test
    void confirmsNothingThatWasNotTaken() throws IOException {
        storageAnswers = 403;
        Path file = Files.writeString(directory.resolve("lake.png"), "a lake");

        assertThatThrownBy(() -> runapi.files().upload(file)).isInstanceOf(PermissionException.class);
        assertThatThrownBy(() -> runapi.files().uploadAsync(file).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(PermissionException.class);

        assertThat(calls).noneMatch(call -> call.contains("confirm"));
    }

    @Test
    void sendsNoByteWithoutAPlaceOrWithoutAnIdToConfirm() throws IOException {
        Path file = Files.writeString(directory.resolve("lake.png"), "a lake");
        for (String name : List.of("upload_url", "signed_id")) {
            ObjectNode whole = prepared.deepCopy();
            prepared.remove(name);

            assertThatThrownBy(() -> runapi.files().upload(file))
                    .isInstanceOf(DecodeException.class)
                    .hasMessage("The service prepared an upload without " + name
                            + ", so the file can't be sent. Try again later.");
            assertThatThrownBy(() -> runapi.files().uploadAsync(file).join()).hasCauseInstanceOf(DecodeException.class);
            prepared.setAll(whole);
        }
        assertThat(calls).noneMatch(call -> call.startsWith("PUT"));
    }

    @Test
    void asksNothingAboutAFileThatIsNotThere() {
        Path missing = directory.resolve("missing.png");

        assertThatThrownBy(() -> runapi.files().upload(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.png");
        assertThatThrownBy(() -> runapi.files().uploadAsync(missing).join())
                .hasCauseInstanceOf(UncheckedIOException.class);
        assertThat(calls).isEmpty();
    }

    @Test
    void cancellingEndsTheStepThatGoesOn() throws Exception {
        CountDownLatch putting = new CountDownLatch(1);
        CompletableFuture<Boolean> brokenOff = new CompletableFuture<>();
        server.removeContext("/storage");
        server.createContext("/storage", exchange -> {
            putting.countDown();
            try {
                while (exchange.getRequestBody().read(new byte[1 << 16]) >= 0) {
                    putting.countDown();
                }
                brokenOff.complete(false);
            } catch (IOException e) {
                brokenOff.complete(true);
            }
        });
        Path file = Files.write(directory.resolve("large"), new byte[64 << 20]);

        CompletableFuture<TemporaryFile> upload = runapi.files().uploadAsync(file);
        putting.await();
        upload.cancel(true);

        assertThat(brokenOff.join()).isTrue();
        assertThat(calls).noneMatch(call -> call.contains("confirm"));
    }

    @Test
    void copies() {
        URI url = URI.create("https://example.com/copy.png");
        String call = "POST /api/v1/files with key: {\"source\":{\"type\":\"url\",\"url\":\"" + url + "\"}}";

        assertThat(runapi.files().copy(url).fileName()).isEqualTo("copy.png");
        assertThat(runapi.files().copyAsync(url).join().fileName()).isEqualTo("copy.png");

        assertThat(calls).containsExactly(call, call);
    }

    private void answer(HttpExchange exchange, int status, String body) throws IOException {
        String received = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        boolean key = exchange.getRequestHeaders().containsKey("Authorization");
        String told = exchange.getRequestHeaders().getFirst("Content-MD5");
        calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + (key ? " with key" : "")
                + (told == null ? "" : " " + told) + ": " + received);
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
