package io.runapi.benchmarks.scale;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

/** HTTP/1.1 for thousands of connections on one thread: takes little from the client that is measured beside it. */
final class SelectorServer {
    private static final int BACKLOG = 4096;

    /** Milliseconds. */
    private static final long TICK = 100;

    private final Selector selector = Selector.open();
    private final ServerSocketChannel listener = ServerSocketChannel.open();
    private final Site site;

    SelectorServer(Site site) throws IOException {
        this.site = site;
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), BACKLOG);
        listener.configureBlocking(false);
        listener.register(selector, SelectionKey.OP_ACCEPT);
    }

    int port() {
        return listener.socket().getLocalPort();
    }

    /** Serves until the process ends. */
    void serve() throws IOException {
        long listened = System.nanoTime();
        while (true) {
            selector.select(this::serve, TICK);
            if (System.nanoTime() - listened > TimeUnit.MILLISECONDS.toNanos(TICK)) {
                listened = System.nanoTime();
                selector.keys().forEach(SelectorServer::listen);
            }
        }
    }

    /** What had to wait for other streams may go on by now. */
    private static void listen(SelectionKey key) {
        if (key.isValid() && key.attachment() instanceof ServerConnection connection) {
            connection.listen();
        }
    }

    private void serve(SelectionKey key) {
        try {
            if (key.isAcceptable()) {
                accept();
            } else {
                ((ServerConnection) key.attachment()).serve();
            }
        } catch (IOException e) {
            // A client that goes.
            close(key);
        }
    }

    private void accept() throws IOException {
        for (SocketChannel channel = listener.accept(); channel != null; channel = listener.accept()) {
            channel.configureBlocking(false);
            channel.socket().setTcpNoDelay(true);
            SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
            key.attach(new ServerConnection(key, channel, site));
        }
    }

    private static void close(SelectionKey key) {
        try {
            key.channel().close();
        } catch (IOException e) {
            // Closed enough.
        }
    }
}
