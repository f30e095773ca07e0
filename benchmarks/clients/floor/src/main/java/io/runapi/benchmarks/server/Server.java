package io.runapi.benchmarks.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/**
 * Answers chat completions on the loopback interface, in a process of its own. The first part of a path says how:
 * {@code /plain/v1/...} with one document, {@code /stream/20000/v1/...} with so many chunks as fast as they are read,
 * {@code /paced/v1/...} with a first chunk at once and the rest a moment later.
 *
 * <p>It must never be what a client waits for. So all answers are ready, whole, outside the heap, and a request is
 * looked at for its path and its length only.
 */
public final class Server {
    private Server() {}

    /** Prints the port, then serves until the process is ended, or the one that started it is gone. */
    public static void main(String[] arguments) throws IOException {
        ServerSocketChannel listening = ServerSocketChannel.open();
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 4096);
        System.out.println(((InetSocketAddress) listening.getLocalAddress()).getPort());
        Thread parent = new Thread(Server::endWithParent, "parent");
        parent.setDaemon(true);
        parent.start();
        Answers answers = new Answers();
        for (int number = 1; ; number++) {
            SocketChannel socket = listening.accept();
            socket.setOption(StandardSocketOptions.TCP_NODELAY, true);
            Thread thread = new Thread(null, new Connection(socket, answers), "connection-" + number, 256 * 1024);
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Standard input ends with the process that holds its other end. */
    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is said here.
            }
        } catch (IOException e) {
            // Gone as well.
        }
        Runtime.getRuntime().halt(0);
    }
}
