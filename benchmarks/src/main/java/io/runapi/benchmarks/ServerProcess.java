package io.runapi.benchmarks;

import io.runapi.benchmarks.server.Server;
import java.io.IOException;
import java.util.List;

/** The server that clients are measured against. */
final class ServerProcess implements AutoCloseable {
    private final JvmProcess process;
    private final String origin;

    ServerProcess(Setup setup) throws IOException {
        process = new JvmProcess(setup, "floor", List.of(Server.class.getName()));
        origin = "http://127.0.0.1:" + process.answer();
    }

    /**
     * A base URL.
     *
     * @param kind how the server answers: see {@link Server}
     */
    String baseUrl(String kind) {
        return origin + "/" + kind + "/v1";
    }

    @Override
    public void close() throws IOException {
        process.close();
    }
}
