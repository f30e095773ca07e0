package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.runapi.error.NetworkException;
import io.runapi.error.TimeoutException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Connections that do not come about: nothing was sent, so nothing was billed. */
class ConnectionTest {
    @Test
    void aServerWithoutTlsIsNotTriedAgain() throws Exception {
        NetworkException failure = failure(socket -> socket.getOutputStream()
                .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        assertThat(failure)
                .hasMessageMatching("No secure connection to 127\\.0\\.0\\.1:\\d+: it answers in the clear\\."
                        + " Check the base URL's port and any proxy on the way\\. \\(POST /v1/chat/completions\\)");
        assertThat(failure.isSafeToRetry()).isTrue();
        assertThat(failure.attempts()).isEqualTo(1);
    }

    @Test
    void aHandshakeThatBreaksIsTriedAgain() throws Exception {
        NetworkException failure = failure(Socket::close);
        assertThat(failure.isSafeToRetry()).isTrue();
        assertThat(failure.attempts()).isEqualTo(3);
    }

    @Test
    void aHandshakeThatHangsIsAConnectTimeout() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                RunApiClient client = to(silent)
                        .connectTimeout(Duration.ofMillis(50))
                        .maxRetries(0)
                        .build()) {
            TimeoutException failure = catchThrowableOfType(TimeoutException.class, () -> call(client));
            assertThat(failure.kind()).isEqualTo(TimeoutException.Kind.CONNECT);
            assertThat(failure.limit()).isEqualTo(Duration.ofMillis(50));
            assertThat(failure)
                    .hasMessageContaining("within 50 ms. Check the network and the proxy, or allow more with");
            assertThat(failure.isSafeToRetry()).isTrue();
        }
    }

    private interface Behaviour {
        void on(Socket socket) throws IOException;
    }

    private static NetworkException failure(Behaviour behaviour) throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                RunApiClient client = to(listener).build()) {
            Thread thread = new Thread(() -> {
                try {
                    while (true) {
                        behaviour.on(listener.accept());
                    }
                } catch (IOException e) {
                    // Closed.
                }
            });
            thread.setDaemon(true);
            thread.start();
            return catchThrowableOfType(NetworkException.class, () -> call(client));
        }
    }

    private static ClientBuilder<RunApiClient> to(ServerSocket listener) {
        return TestClient.builder()
                .apiKey(TestClient.KEY)
                .baseUrl("https://127.0.0.1:" + listener.getLocalPort())
                .retryBackoff(Duration.ofNanos(1), Duration.ofNanos(1));
    }

    private static void call(RunApiClient client) {
        client.call(Echo.CHAT, new Echo("hi"), RequestOptions.defaults());
    }
}
