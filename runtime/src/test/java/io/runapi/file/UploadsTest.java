package io.runapi.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.runapi.error.InterruptedCallException;
import io.runapi.error.NetworkException;
import io.runapi.error.RateLimitException;
import io.runapi.error.RunApiException;
import io.runapi.error.TimeoutException;
import io.runapi.time.ManualScheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class UploadsTest {
    private record Put(String method, String target, Headers headers, byte[] body) {}

    private final BlockingQueue<Put> arrived = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @TempDir
    private Path directory;

    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void putsAFile() throws Exception {
        serve("/lake", exchange -> answer(exchange, 200));
        Path file = Files.writeString(directory.resolve("lake.png"), "a lake");

        Uploads.standard()
                .put(url("/lake?sig=secret"), Map.of("Content-Type", "image/png", "Content-MD5", "sum"), file);

        Put put = arrived.take();
        assertThat(put.method()).isEqualTo("PUT");
        assertThat(put.target()).isEqualTo("/lake?sig=secret");
        assertThat(put.body()).asString(UTF_8).isEqualTo("a lake");
        assertThat(put.headers().getFirst("Content-Type")).isEqualTo("image/png");
        assertThat(put.headers().getFirst("Content-MD5")).isEqualTo("sum");
    }

    @Test
    void sendsNothingOfOursAndLeavesHttpItsOwn() throws Exception {
        serve("/lake", exchange -> answer(exchange, 204));
        Path file = Files.writeString(directory.resolve("lake.png"), "a lake");

        Uploads.standard().put(url("/lake"), Map.of("Host", "elsewhere", "content-length", "999"), file);

        Put put = arrived.take();
        assertThat(put.headers().getFirst("Content-Length")).isEqualTo("6");
        assertThat(put.headers().getFirst("Host")).startsWith("127.0.0.1:");
        assertThat(put.headers().keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                .isSubsetOf("host", "content-length", "user-agent", "connection");
    }

    @Test
    void putsLargeFilesAndEmptyOnes() throws Exception {
        serve("/", exchange -> answer(exchange, 200));
        byte[] megabytes = "0123456789abcdef".repeat(512 * 1024).getBytes(UTF_8);
        Path large = Files.write(directory.resolve("large"), megabytes);
        Path empty = Files.createFile(directory.resolve("empty"));

        Uploads.standard().put(url("/large"), Map.of(), large);
        Uploads.standard().put(url("/empty"), Map.of(), empty);

        assertThat(arrived.take().body()).isEqualTo(megabytes);
        assertThat(arrived.take().body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, ApiException, the file was not taken",
        "401, PermissionException, may have expired",
        "403, PermissionException, may have expired",
        "429, RateLimitException, too many requests",
        "500, ServerException, Upload the file again",
        "307, ApiException, a redirect",
    })
    void refusals(int status, String type, String text) throws Exception {
        serve("/lake", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "7");
            exchange.getResponseHeaders().add("Location", url("/other").toString());
            answer(exchange, status);
        });
        Path file = Files.writeString(directory.resolve("lake.png"), "a lake");

        assertThatThrownBy(() -> Uploads.standard().put(url("/lake?sig=secret"), Map.of(), file))
                .isInstanceOf(RunApiException.class)
                .satisfies(error -> assertThat(error.getClass().getSimpleName()).isEqualTo(type))
                .hasMessageContaining("/lake?... answered HTTP " + status)
                .hasMessageContaining(text)
                .hasMessageNotContaining("secret");
        assertThat(arrived).hasSize(1);
    }

    @Test
    void theRateLimitsWait() throws Exception {
        serve("/lake", exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "7");
            answer(exchange, 429);
        });
        Path file = Files.writeString(directory.resolve("lake.png"), "a lake");

        assertThatThrownBy(() -> Uploads.standard().put(url("/lake"), Map.of(), file))
                .isInstanceOfSatisfying(
                        RateLimitException.class,
                        error -> assertThat(error.retryAfter()).isEqualTo(Duration.ofSeconds(7)));
    }

    @Test
    void aPauseEnds() throws Exception {
        ManualScheduler clock = new ManualScheduler();
        serve("/lake", exchange -> {
            byte[] unused = exchange.getRequestBody().readAllBytes();
            arrived.add(new Put("PUT", "", exchange.getRequestHeaders(), unused));
        });
        Path file = Files.writeString(directory.resolve("lake.png"), "a lake");

        CompletableFuture<@Nullable Void> put = Uploads.standard()
                .withScheduler(clock)
                .withIdleTimeout(Duration.ofSeconds(30))
                .putAsync(url("/lake?sig=secret"), Map.of(), file);
        Put received = arrived.take();
        assertThat(received.body()).hasSize(6);
        clock.advance(Duration.ofSeconds(30));

        assertThatThrownBy(put::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOf(TimeoutException.class)
                .hasMessageContaining("Nothing happened for 30 s while a file went to http://127.0.0.1:")
                .hasMessageNotContaining("secret");
    }

    @Test
    void noServerIsANetworkError() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path file = Files.writeString(directory.resolve("lake.png"), "a lake");

        assertThatThrownBy(() -> Uploads.standard().put(URI.create("http://127.0.0.1:" + port + "/a"), Map.of(), file))
                .isInstanceOf(NetworkException.class)
                .hasMessageContaining("An upload to http://127.0.0.1:" + port + "/a broke off");
    }

    @Test
    void aFileThatIsNotThere() {
        assertThatThrownBy(() -> Uploads.standard().put(url("/a"), Map.of(), directory.resolve("missing.png")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.png to upload it");
    }

    @Test
    void addressesThatAreNotSentTo() throws Exception {
        Path file = Files.writeString(directory.resolve("lake.png"), "a lake");
        for (String url : new String[] {"http://storage.example/a", "ftp://storage.example/a", "/a"}) {
            assertThatThrownBy(() -> Uploads.standard().put(URI.create(url), Map.of(), file))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Can't upload to ");
        }
    }

    @Test
    void cancellingEndsTheUpload() throws Exception {
        CompletableFuture<Boolean> gone = new CompletableFuture<>();
        serve("/lake", exchange -> {
            try {
                while (exchange.getRequestBody().read(new byte[1 << 16]) >= 0) {
                    arrived.add(new Put("PUT", "", exchange.getRequestHeaders(), new byte[0]));
                }
                gone.complete(false);
            } catch (IOException e) {
                gone.complete(true);
            }
        });
        Path file = Files.write(directory.resolve("large"), new byte[64 << 20]);

        CompletableFuture<@Nullable Void> put = Uploads.standard().putAsync(url("/lake"), Map.of(), file);
        Put first = arrived.take();
        assertThat(first.method()).isEqualTo("PUT");
        put.cancel(true);

        assertThat(gone.get()).isTrue();
    }

    @Test
    void anInterruptEndsTheUpload() throws Exception {
        serve("/lake", exchange -> {
            byte[] unused = exchange.getRequestBody().readAllBytes();
            arrived.add(new Put("PUT", "", exchange.getRequestHeaders(), unused));
        });
        Path file = Files.writeString(directory.resolve("lake.png"), "a lake");
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller = new Thread(() -> {
            try {
                Uploads.standard().put(url("/lake"), Map.of(), file);
            } catch (RuntimeException e) {
                thrown.complete(e);
            }
        });
        caller.start();
        Put received = arrived.take();
        assertThat(received.body()).hasSize(6);
        caller.interrupt();

        assertThat(thrown.get())
                .isInstanceOf(InterruptedCallException.class)
                .hasMessageContaining("was interrupted; the upload has ended");
    }

    @Test
    void settings() {
        assertThat(Uploads.standard()).hasToString("Uploads[idleTimeout=PT1M]");
        assertThatThrownBy(() -> Uploads.standard().withIdleTimeout(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The idle limit must be more than zero, not PT0S.");
        HttpClient follows = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        assertThatThrownBy(() -> Uploads.standard().withHttpClient(follows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("follows redirects by itself");
    }

    private void serve(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    private URI url(String target) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + target);
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        arrived.add(new Put(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
