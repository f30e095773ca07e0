package io.runapi;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A server on this machine that answers as a test says, and a client of it that tries everything once. */
final class Loopback implements AutoCloseable {
    private final HttpServer server;
    private final RunApi runapi;

    /**
     * Starts the server.
     *
     * @param path below which it answers; everything else is 404
     */
    Loopback(String path, HttpHandler handler) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(path, handler);
        server.start();
        runapi = RunApi.builder()
                .apiKey("key-for-this-test")
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort())
                .maxRetries(0)
                .build();
    }

    RunApi runapi() {
        return runapi;
    }

    @Override
    public void close() {
        runapi.close();
        server.stop(0);
    }
}
