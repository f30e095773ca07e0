package io.runapi.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.error.ApiException;
import io.runapi.error.InterruptedCallException;
import io.runapi.error.NetworkException;
import io.runapi.error.NotFoundException;
import io.runapi.error.RateLimitException;
import io.runapi.error.RunApiException;
import io.runapi.error.ServerException;
import io.runapi.error.TimeoutException;
import io.runapi.file.FileServer.Then;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class DownloadsTest {
    private static final Downloads DOWNLOADS = Downloads.standard();

    @TempDir
    private Path directory;

    private final FileServer server = new FileServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void savesAFile() throws IOException {
        server.file("/lake.mp4?sig=secret", "moving picture");
        Path target = directory.resolve("made/on/the/way/lake.mp4");

        assertThat(DOWNLOADS.save(server.url("/lake.mp4?sig=secret"), target)).isEqualTo(target);

        assertThat(target).hasContent("moving picture");
        assertThat(names(directory.resolve("made/on/the/way"))).containsExactly("lake.mp4");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .as("like any other new file")
                .isEqualTo(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(Files.createFile(directory.resolve("other")))));
    }

    @Test
    void replacesAFile() throws IOException {
        server.file("/a.png", "new");
        Path target = Files.writeString(directory.resolve("a.png"), "old and longer");

        DOWNLOADS.save(server.url("/a.png"), target);

        assertThat(target).hasContent("new");
    }

    @Test
    void savesChunksAndLargeFiles() {
        String megabytes = "0123456789abcdef".repeat(256 * 1024);
        server.file("/big", megabytes);
        server.answer("/chunks", "200 OK|Transfer-Encoding: chunked", "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
        server.answer("/until-close", "200 OK|Connection: close", "abc");
        server.file("/empty", "");

        assertThat(DOWNLOADS.save(server.url("/big"), directory.resolve("big"))).hasContent(megabytes);
        assertThat(DOWNLOADS.save(server.url("/chunks"), directory.resolve("chunks")))
                .hasContent("abcde");
        assertThat(DOWNLOADS.save(server.url("/until-close"), directory.resolve("close")))
                .hasContent("abc");
        assertThat(DOWNLOADS.save(server.url("/empty"), directory.resolve("empty")))
                .isEmptyFile();
    }

    @Test
    void sendsNothingOfOurs() {
        server.file("/a.png", "x");

        DOWNLOADS.save(server.url("/a.png"), directory.resolve("a.png"));

        assertThat(server.requests)
                .singleElement()
                .satisfies(head -> assertThat(head)
                        .allMatch(
                                line -> line.matches("(?i)(GET /a.png HTTP/1.1|host: .*|user-agent: Java-http-client/.*"
                                        + "|content-length: 0|connection: keep-alive)")));
    }

    @Test
    void aBodyThatIsShorterThanAnnouncedIsNoFile() throws IOException {
        server.answer("/a.png", "200 OK|Content-Length: 100", "only this");
        Path target = Files.writeString(directory.resolve("a.png"), "old");

        assertThatThrownBy(() -> DOWNLOADS.save(server.url("/a.png?sig=secret"), target))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> DOWNLOADS.save(server.url("/a.png"), target))
                .isInstanceOf(NetworkException.class)
                .hasMessageContaining("broke off after 9 bytes")
                .hasMessageContaining("download it again")
                .satisfies(
                        e -> assertThat(((NetworkException) e).isSafeToRetry()).isTrue());

        assertThat(target).hasContent("old");
        assertThat(names(directory)).containsExactly("a.png");
    }

    @Test
    void aBrokenChunkIsNoFile() throws IOException {
        server.answer("/a.png", "200 OK|Transfer-Encoding: chunked", "9\r\nonly this\r\n");

        assertThatThrownBy(() -> DOWNLOADS.save(server.url("/a.png"), directory.resolve("a.png")))
                .isInstanceOf(NetworkException.class);
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerIsATimeout() throws IOException {
        server.answer("/a.png", "", "", Then.STAY_SILENT);

        assertThatThrownBy(() -> DOWNLOADS
                        .withFirstByteTimeout(Duration.ofMillis(50))
                        .save(server.url("/a.png"), directory.resolve("a.png")))
                .isInstanceOf(TimeoutException.class)
                .hasMessage(server.url("/a.png") + " did not answer within 50 ms.")
                .satisfies(e -> assertThat(((TimeoutException) e).kind()).isEqualTo(TimeoutException.Kind.FIRST_BYTE));
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void aBodyThatStallsIsATimeout() throws IOException {
        server.answer("/a.png", "200 OK|Content-Length: 100", "only this", Then.STAY_SILENT);

        assertThatThrownBy(() -> DOWNLOADS
                        .withIdleTimeout(Duration.ofMillis(100))
                        .save(server.url("/a.png"), directory.resolve("a.png")))
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("paused for longer than 100 ms after")
                .satisfies(e -> assertThat(((TimeoutException) e).kind()).isEqualTo(TimeoutException.Kind.IDLE));
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void noServerIsANetworkError() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }

        assertThatThrownBy(() -> DOWNLOADS.save(
                        URI.create("http://127.0.0.1:" + port + "/a?key=secret"), directory.resolve("a")))
                .isInstanceOf(NetworkException.class)
                .hasMessageStartingWith("Downloading http://127.0.0.1:" + port + "/a?... broke off after 0 bytes: ")
                .satisfies(e -> assertThat(e.getStackTrace())
                        .as("the caller's")
                        .anyMatch(frame -> frame.getClassName().equals(DownloadsTest.class.getName())));
        assertThat(names(directory)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "404, io.runapi.error.NotFoundException, Results are kept for 7 days",
        "410, io.runapi.error.NotFoundException, Results are kept for 7 days",
        "401, io.runapi.error.PermissionException, Resume the task for a fresh link",
        "403, io.runapi.error.PermissionException, Resume the task for a fresh link",
        "429, io.runapi.error.RateLimitException, too many requests",
        "500, io.runapi.error.ServerException, download it again",
        "503, io.runapi.error.ServerException, download it again",
        "204, io.runapi.error.ApiException, which is no file",
        "206, io.runapi.error.ApiException, which is no file",
        "304, io.runapi.error.ApiException, which is no file",
        "418, io.runapi.error.ApiException, which is no file"
    })
    void otherAnswersAreTypedErrors(int status, Class<? extends RunApiException> type, String advice)
            throws IOException {
        server.answer("/a.png?Signature=secret", status + " Whatever|Retry-After: 7", "<html>");

        assertThatThrownBy(() -> DOWNLOADS.save(server.url("/a.png?Signature=secret"), directory.resolve("a.png")))
                .isExactlyInstanceOf(type)
                .hasMessageStartingWith(server.url("/a.png") + "?... answered HTTP " + status)
                .hasMessageContaining(advice)
                .hasMessageNotContaining("secret")
                .satisfies(e -> assertThat(((RunApiException) e).status()).isEqualTo(status))
                .satisfies(e -> {
                    if (e instanceof RateLimitException limited) {
                        assertThat(limited.retryAfter()).hasSeconds(7);
                    }
                });
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void anErrorWithAnEndlessBodyEnds() {
        server.answer("/a.png", "500 Oops|Content-Length: 999999999", "...", Then.STAY_SILENT);

        assertThatThrownBy(() -> DOWNLOADS.save(server.url("/a.png"), directory.resolve("a.png")))
                .isInstanceOf(ServerException.class);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAtOnceOrAsSoonAsItShows() throws IOException {
        server.answer("/told", "200 OK|Content-Length: 1000", "", Then.STAY_SILENT);
        server.answer("/untold", "200 OK|Transfer-Encoding: chunked", "b\r\nhello world\r\n", Then.STAY_SILENT);
        Downloads small = DOWNLOADS.withMaxBytes(10);

        for (String path : List.of("/told", "/untold")) {
            assertThatThrownBy(() -> small.save(server.url(path), directory.resolve("a")))
                    .isInstanceOf(ApiException.class)
                    .hasMessage(server.url(path) + " is larger than the limit of 10 bytes. Nothing was saved; raise the"
                            + " limit with Downloads.withMaxBytes.");
        }
        assertThat(names(directory)).isEmpty();
        server.file("/fits", "0123456789");
        assertThat(small.save(server.url("/fits"), directory.resolve("fits"))).hasContent("0123456789");
    }

    @Test
    void anEncodingNobodyAskedForIsRefused() {
        server.answer("/a.svg", "200 OK|Content-Encoding: gzip|Content-Length: 2", "..");

        assertThatThrownBy(() -> DOWNLOADS.save(server.url("/a.svg"), directory.resolve("a.svg")))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("answered in the encoding gzip");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsRedirectsToOtherHostsWithoutAnyHeaderOfOurs(int status) {
        try (FileServer other = new FileServer()) {
            other.file("/there.png", "x");
            server.answer(
                    "/here.png",
                    status + " Moved|Set-Cookie: a=b|Location: http://localhost:" + other.port()
                            + "/there.png|Content-Length: 0",
                    "");

            Path saved = DOWNLOADS.save(server.url("/here.png"), directory);

            assertThat(saved).hasContent("x").isEqualTo(directory.resolve("here.png"));
            assertThat(other.requests)
                    .singleElement()
                    .satisfies(head -> assertThat(head)
                            .allMatch(line -> line.matches("(?i)(GET /there.png .*|host: .*|user-agent: Java-http.*"
                                    + "|content-length: 0|connection: keep-alive)")));
        }
    }

    @Test
    void followsFiveRedirectsAndNotSix() {
        for (int i = 1; i <= 6; i++) {
            server.answer("/" + i, "302 Found|Location: " + (i + 1) + "|Content-Length: 0", "");
        }
        server.file("/7", "x");

        assertThat(DOWNLOADS.save(server.url("/2"), directory.resolve("a"))).hasContent("x");
        assertThatThrownBy(() -> DOWNLOADS.save(server.url("/1"), directory.resolve("b")))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("it is one too many, after 5 others");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://example.com/x?sig=secret | to http://example.com/x?...: only https is fetched, except from this",
                "file:///etc/passwd              | to file:/etc/passwd: only https is fetched, not file",
                "ftp://example.com/x             | to ftp://example.com/x: only https is fetched, not ftp",
                "data:text/plain;base64,eA==     | to a data: URL: only https is fetched, not data",
                "http://[oops                    | it is no URL"
            })
    void refusesRedirectsThatLeadAstray(String location, String fault) throws IOException {
        server.answer("/a", "302 Found|Content-Length: 0|Location: " + location, "");

        assertThatThrownBy(() -> DOWNLOADS.save(server.url("/a"), directory.resolve("a")))
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("redirects (HTTP 302), and that is not followed: " + fault)
                .hasMessageNotContaining("secret");
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void neverLeavesHttps() {
        assertThat(Urls.fault(URI.create("http://localhost/x"), URI.create("https://cdn.example/x")))
                .isEqualTo("it would leave https");
        assertThat(Urls.fault(URI.create("https://cdn.example/x"), URI.create("http://localhost/x")))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/x",
                "http://127.0.0.1.example.com/x",
                "http://localhost.example.com/x",
                "http://10.0.0.1/x",
                "/files/x.png",
                "file:/etc/passwd",
                "mailto:a@b.c",
                "https:///x"
            })
    void refusesUrlsThatAreNotSafe(String url) throws IOException {
        assertThatThrownBy(() -> DOWNLOADS.save(URI.create(url), directory.resolve("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Can't download ");
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void takesTheUrlsNameInADirectoryAndReplacesNothing() throws IOException {
        server.file("/x/lake%20at%20dawn.mp4", "x");

        for (int i = 0; i < 3; i++) {
            DOWNLOADS.save(server.url("/x/lake%20at%20dawn.mp4"), directory);
        }

        assertThat(names(directory))
                .containsExactlyInAnyOrder("lake at dawn.mp4", "lake at dawn-2.mp4", "lake at dawn-3.mp4");
    }

    @Test
    void manyAtOnceInADirectoryEachGetAFile() throws IOException {
        server.file("/image.png", "x");
        List<CompletableFuture<Path>> saved = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            saved.add(DOWNLOADS.saveAsync(server.url("/image.png"), directory));
        }

        assertThat(saved.stream().map(CompletableFuture::join)).doesNotHaveDuplicates();
        assertThat(names(directory)).hasSize(20);
    }

    @Test
    void noNameOfAUrlLeavesTheDirectory() throws IOException {
        Path inner = Files.createDirectory(directory.resolve("inner"));
        List<String> paths =
                List.of("/..%2f..%2fescaped", "/%2e%2e", "/..%5c..%5cescaped", "/a%00b", "/x/", "/", "/.%2e/.%2e/etc");

        for (String path : paths) {
            server.file(path, "x");
            assertThat(DOWNLOADS.save(server.url(path), inner)).hasParent(inner);
        }

        assertThat(names(directory)).containsExactly("inner");
        assertThat(names(inner)).hasSize(paths.size());
    }

    @Test
    void aTargetThatCantBeWrittenIsAFileError() throws IOException {
        server.file("/a", "x");
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> DOWNLOADS.save(server.url("/a"), file.resolve("below")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageStartingWith("Can't write " + file.resolve("below"));
        assertThat(server.requests).as("found before asking").isEmpty();
    }

    @Test
    void anInterruptedCallerGetsItsFlagAndNoFile() throws Exception {
        server.answer("/a.png", "200 OK|Content-Length: 100", "only this", Then.STAY_SILENT);
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        CompletableFuture<Boolean> flag = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                DOWNLOADS.save(server.url("/a.png?sig=secret"), directory.resolve("a.png"));
            } catch (RuntimeException e) {
                flag.complete(Thread.currentThread().isInterrupted());
                thrown.complete(e);
            }
        });
        server.answer("/a.png?sig=secret", "200 OK|Content-Length: 100", "only this", Then.STAY_SILENT);
        caller.start();
        while (server.requests.isEmpty() || names(directory).isEmpty()) {
            Thread.onSpinWait();
        }

        caller.interrupt();

        assertThat(thrown.get(30, TimeUnit.SECONDS))
                .isInstanceOf(InterruptedCallException.class)
                .hasMessageContaining("a.png?... was interrupted");
        assertThat(flag).isCompletedWithValue(true);
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void cancellingLeavesNoFileAndClosesTheConnection() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CountDownLatch sent = new CountDownLatch(1);
            Thread thread = new Thread(() -> {
                try (Socket client = socket.accept()) {
                    client.getInputStream().read();
                    client.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly"
                                    .getBytes(StandardCharsets.US_ASCII));
                    sent.countDown();
                    while (client.getInputStream().read() >= 0) {
                        // the rest of the request
                    }
                    closed.countDown();
                } catch (IOException e) {
                    closed.countDown();
                }
            });
            thread.setDaemon(true);
            thread.start();
            CompletableFuture<Path> future = DOWNLOADS.saveAsync(
                    URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/a"), directory.resolve("a"));
            assertThat(sent.await(30, TimeUnit.SECONDS)).isTrue();

            future.cancel(true);

            assertThat(names(directory)).isEmpty();
            assertThat(closed.await(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void writesDataUrls() throws IOException {
        URI url = URI.create("data:image/jpeg;charset=x;base64,aGVsbG8=");

        assertThat(DOWNLOADS.save(url, directory.resolve("a.jpg"))).hasContent("hello");
        assertThat(DOWNLOADS.save(url, directory)).hasContent("hello").hasFileName("download.jpg");
        assertThatThrownBy(() -> DOWNLOADS.withMaxBytes(2).save(url, directory)).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> DOWNLOADS.save(URI.create("data:text/plain,hello"), directory))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("it must look like data:image/png;base64,");
        assertThatThrownBy(() -> DOWNLOADS.save(URI.create("data:;base64,a*"), directory))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(names(directory)).hasSize(2);
    }

    @Test
    void anOwnClientMustNotFollowRedirects() {
        assertThatThrownBy(() -> DOWNLOADS.withHttpClient(HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HttpClient.Redirect.NEVER");

        server.file("/a", "x");
        assertThat(DOWNLOADS.withHttpClient(HttpClient.newHttpClient()).save(server.url("/a"), directory))
                .hasContent("x");
    }

    @Test
    void aMediaFileKnowsHowToSaveItself() {
        server.file("/a.png", "x");
        MediaFile file = () -> server.url("/a.png");
        MediaFile nowhere = () -> null;

        assertThat(file.downloadTo(directory)).hasContent("x");
        assertThat(file.downloadToAsync(directory.resolve("b")).join()).hasContent("x");
        assertThatThrownBy(() -> nowhere.downloadTo(directory)).isInstanceOf(NotFoundException.class);
        assertThat(nowhere.downloadToAsync(directory)).isCompletedExceptionally();
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
