package io.runapi.testkit.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Accepts connections on a free port of 127.0.0.1 and gives each a thread of its own. Nothing outside this machine
 * reaches it. {@link #close()} ends every connection and returns when the threads know.
 */
public final class LoopbackServer implements AutoCloseable {
    private static final InetAddress LOOPBACK = loopback();

    private final ServerSocket socket;
    private final Handler handler;
    private final Object lock = new Object();
    private final Set<Connection> connections = new HashSet<>();
    private boolean closed;

    private LoopbackServer(ServerSocket socket, Handler handler) {
        this.socket = socket;
        this.handler = handler;
    }

    /**
     * Opens a free port and begins to listen.
     *
     * @throws UncheckedIOException if this machine gives no port
     */
    public static LoopbackServer start(Handler handler) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.bind(new InetSocketAddress(LOOPBACK, 0), 100);
            LoopbackServer server = new LoopbackServer(socket, handler);
            startThread("runapi-server-" + socket.getLocalPort(), server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on 127.0.0.1", e);
        }
    }

    /** The port that it listens on. */
    public int port() {
        return socket.getLocalPort();
    }

    /** How many connections are open, idle ones included. */
    public int openConnections() {
        synchronized (lock) {
            return connections.size();
        }
    }

    /** How many requests are being answered. */
    public int openExchanges() {
        synchronized (lock) {
            return (int) connections.stream().filter(Connection::isBusy).count();
        }
    }

    /**
     * Waits until no request is being answered.
     *
     * @return false if that took longer than the limit
     */
    public boolean awaitQuiet(Duration limit) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        synchronized (lock) {
            while (connections.stream().anyMatch(Connection::isBusy)) {
                long millis = Duration.ofNanos(end - System.nanoTime()).toMillis();
                if (millis <= 0) {
                    return false;
                }
                lock.wait(millis);
            }
            return true;
        }
    }

    @Override
    public void close() {
        Set<Connection> open;
        synchronized (lock) {
            closed = true;
            open = Set.copyOf(connections);
        }
        closeQuietly(socket);
        open.forEach(Connection::close);
    }

    private void accept() {
        while (true) {
            try {
                serve(socket.accept());
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket accepted) throws IOException {
        accepted.setTcpNoDelay(true);
        Connection connection = new Connection(accepted, handler, this::changed);
        synchronized (lock) {
            if (closed) {
                accepted.close();
                return;
            }
            connections.add(connection);
        }
        startThread("runapi-server-" + port() + "-connection", () -> {
            try {
                connection.run();
            } finally {
                synchronized (lock) {
                    connections.remove(connection);
                    lock.notifyAll();
                }
            }
        });
    }

    private void changed() {
        synchronized (lock) {
            lock.notifyAll();
        }
    }

    private static void startThread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void closeQuietly(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            // nothing is lost: it is not used any more
        }
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress("127.0.0.1", new byte[] {127, 0, 0, 1});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
