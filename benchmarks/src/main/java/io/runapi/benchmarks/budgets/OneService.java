package io.runapi.benchmarks.budgets;

import com.sun.net.httpserver.HttpServer;
import io.runapi.AspectRatio;
import io.runapi.OutputResolution;
import io.runapi.RunApi;
import io.runapi.RunwayTextToVideoRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A program that makes one video, with a server of its own that has it ready at once. */
public final class OneService {
    private static final byte[] ANSWER = """
            {"id": "tsk_1", "status": "completed", "videos": [{"url": "http://localhost/1.mp4"}]}
            """.getBytes(StandardCharsets.UTF_8);

    private OneService() {}

    /**
     * Runs.
     *
     * @param arguments none
     * @throws IOException if the server can't start
     */
    public static void main(String[] arguments) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, ANSWER.length);
            exchange.getResponseBody().write(ANSWER);
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        try (RunApi runapi = RunApi.builder().apiKey("key").baseUrl(address).build()) {
            runapi.runway()
                    .textToVideo(RunwayTextToVideoRequest.builder("A lake", 10, OutputResolution.P1080)
                            .aspectRatio(AspectRatio.R16_9)
                            .build())
                    .await();
        } finally {
            server.stop(0);
        }
    }
}
