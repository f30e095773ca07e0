package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.PermissionException;
import io.runapi.error.RunApiException;
import io.runapi.error.ServerException;
import io.runapi.error.TimeoutException;
import io.runapi.file.FileContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files on their way to a storage service. */
@Timeout(60)
class UploadTest {
    private static final RequestOptions DEFAULTS = RequestOptions.defaults();

    @TempDir
    private Path folder;

    private final WaitingScheduler time = new WaitingScheduler();

    private static URI url(FaultServer server) {
        return URI.create(server.url() + "/bucket/lake.mp4?signature=secret");
    }

    @Test
    void putsTheBytesWithTheGivenHeadersAndWithoutTheKey() throws IOException {
        Path file = Files.writeString(folder.resolve("lake.mp4"), "moving picture");
        try (FaultServer server = new FaultServer(connection -> connection.answer(200, ""));
                RunApiClient client = TestClient.to(server).build()) {
            client.upload(
                    url(server),
                    Map.of("Content-Type", "video/x-lake", "Content-MD5", "abc", "Content-Length", "14"),
                    FileContent.of(file),
                    DEFAULTS);

            FaultServer.Received put = server.received().get(0);
            assertThat(put.line()).isEqualTo("PUT /bucket/lake.mp4?signature=secret HTTP/1.1");
            assertThat(put.body()).isEqualTo("moving picture");
            assertThat(put.header("content-type")).isEqualTo("video/x-lake");
            assertThat(put.header("content-md5")).isEqualTo("abc");
            assertThat(put.header("content-length")).isEqualTo("14");
            assertThat(put.headers()).doesNotContainKey("authorization");
            assertThat(put.headers().values()).noneMatch(value -> value.contains(TestClient.KEY));
        }
    }

    @Test
    void readsTheFileAgainToSendItAgain() throws Exception {
        Path file = Files.writeString(folder.resolve("lake.mp4"), "moving picture");
        try (FaultServer server = new FaultServer(
                        connection -> connection.answer(503, ""), connection -> connection.answer(204, ""));
                RunApiClient client = TestClient.to(server).scheduler(time).build()) {
            CompletableFuture<?> sent = client.uploadAsync(url(server), Map.of(), FileContent.of(file), DEFAULTS);
            time.pass(Duration.ofMillis(250));
            sent.join();
            assertThat(server.received()).extracting(FaultServer.Received::body).containsOnly("moving picture");
            assertThat(server.received()).hasSize(2);
            assertThat(server.received().get(1).header("content-type")).isEqualTo("video/mp4");
        }
    }

    @Test
    void aRefusalIsOfTheStorageServiceAndShowsNoSignature() {
        try (FaultServer server = new FaultServer(connection -> connection.answer(403, "<Error/>"));
                RunApiClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() ->
                            client.upload(url(server), Map.of(), FileContent.of("a.txt", new byte[] {1}), DEFAULTS))
                    .isInstanceOf(PermissionException.class)
                    .hasMessageContaining("The storage service did not accept the upload's address or headers")
                    .hasMessageContaining("prepare the upload again")
                    .hasMessageContaining("/bucket/lake.mp4: HTTP 403")
                    .hasMessageNotContaining("secret")
                    .hasMessageNotContaining("API key");
        }
        try (FaultServer server = new FaultServer(connection -> connection.answer(500, ""));
                RunApiClient client = TestClient.to(server).maxRetries(0).build()) {
            assertThatThrownBy(() ->
                            client.upload(url(server), Map.of(), FileContent.of("a.txt", new byte[] {1}), DEFAULTS))
                    .asInstanceOf(InstanceOfAssertFactories.type(ServerException.class))
                    .matches(RunApiException::isSafeToRetry);
        }
    }

    @Test
    void goesToHttpsOnlyAndNeverWithTheKey() {
        FileContent file = FileContent.of("a.txt", new byte[] {1});
        try (RunApiClient client = TestClient.builder().apiKey(TestClient.KEY).build()) {
            for (String url : new String[] {"http://storage.example/a", "ftp://storage.example/a", "https:/a", "/a"}) {
                assertThatThrownBy(() -> client.upload(URI.create(url), Map.of(), file, DEFAULTS))
                        .as(url)
                        .isInstanceOf(IllegalArgumentException.class);
            }
            assertThatThrownBy(() -> client.upload(
                            URI.create("https://storage.example/a"),
                            Map.of("X-Auth", "Bearer " + TestClient.KEY),
                            file,
                            DEFAULTS))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining(TestClient.KEY);
        }
    }

    @Test
    void anAnswerHasToBeginOnceAllIsSent() throws Exception {
        FileContent large = FileContent.of("large.bin", new byte[1024 * 1024]);
        CountDownLatch allSent = new CountDownLatch(1);
        try (FaultServer server = new FaultServer(connection -> {
                    allSent.countDown();
                    connection.untilDisconnect();
                });
                RunApiClient client =
                        TestClient.to(server).scheduler(time).maxRetries(0).build()) {
            CompletableFuture<?> sent = client.uploadAsync(
                    url(server),
                    Map.of(),
                    large,
                    RequestOptions.builder()
                            .firstByteTimeout(Duration.ofSeconds(7))
                            .build());
            assertThat(allSent.await(20, TimeUnit.SECONDS)).isTrue();
            time.pass(Duration.ofSeconds(7));
            assertThatThrownBy(() -> sent.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> FileContent.of(folder.resolve("none.mp4")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.mp4: there is no such file");
        assertThatThrownBy(() -> FileContent.of(folder)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aFileSaysWhatItIs() throws IOException {
        FileContent file = FileContent.of(Files.writeString(folder.resolve("Talk.MP3"), "abc"));
        assertThat(file.fileName()).isEqualTo("Talk.MP3");
        assertThat(file.contentType()).isEqualTo("audio/mpeg");
        assertThat(file.size()).isEqualTo(3);
        assertThat(file.contentMd5()).isEqualTo("kAFQmDzST7DWlj99KOF/cg==");
        assertThat(FileContent.of("noextension", new byte[0]).contentType()).isEqualTo("application/octet-stream");
        assertThat(file.withContentType("audio/x-talk").withFileName("b.wav").contentType())
                .isEqualTo("audio/x-talk");
        assertThatThrownBy(() -> file.withContentType("text/plain\r\nX: y"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
