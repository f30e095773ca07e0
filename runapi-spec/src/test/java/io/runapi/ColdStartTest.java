package io.runapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a program loads until its first answer, beside an equal one without us: each class costs its start. Ours loads
 * fewer, since it sets up no TLS for a service that is called in the clear.
 */
class ColdStartTest {
    /** Classes, ours and the JDK's, lambdas too: 538 with JDK 17 and 462 to 489 with JDK 25 when this was written. */
    private static final int FEWER = 400;

    /** What is slow to link or to set up, and was on the way of every first call once. */
    private static final List<String> UNWANTED = List.of(
            "java.lang.runtime.ObjectMethods", "java.time.format.DateTimeFormatter", "java.util.logging.Logger");

    private static final byte[] ANSWER = """
            {"id": "chatcmpl-1", "object": "chat.completion", "created": 1764000000, "model": "gemini-3.5-flash",
             "choices": [{"index": 0, "message": {"role": "assistant", "content": "A protocol."},
             "finish_reason": "stop"}], "usage": {"prompt_tokens": 9, "completion_tokens": 3, "total_tokens": 12}}
            """.getBytes(UTF_8);

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, ANSWER.length);
            exchange.getResponseBody().write(ANSWER);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void loadsFewerClassesThanABareProgram() throws IOException, InterruptedException {
        List<String> bare = loadedBy(BareChat.class);
        List<String> ours = loadedBy(FirstChat.class);

        assertThat(bare.size() - ours.size()).isGreaterThan(FEWER);
        assertThat(ours).doesNotContain("sun.security.ssl.SSLContextImpl");
        for (String unwanted : UNWANTED) {
            if (!bare.contains(unwanted)) {
                assertThat(ours).doesNotContain(unwanted);
            }
        }
    }

    /** The names in the order of loading, of a program in a JVM of its own. */
    private List<String> loadedBy(Class<?> program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        "http://127.0.0.1:" + server.getAddress().getPort())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("A protocol.");
        List<String> names = new ArrayList<>();
        for (String line : output.split("\n")) {
            int source = line.indexOf(" source: ");
            if (source > 0) {
                names.add(line.substring(line.indexOf("] ") + 2, source));
            }
        }
        return names;
    }
}
