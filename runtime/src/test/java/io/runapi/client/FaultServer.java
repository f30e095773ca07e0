package io.runapi.client;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server that does, request by request, exactly what a test says, byte by byte: what no well-behaved server does. The
 * last reply stays for all further requests.
 */
final class FaultServer implements AutoCloseable {
    /** What a test waits at most; reached only when it fails. */
    private static final long PATIENCE_SECONDS = 20;

    private final ServerSocket listener;
    private final Queue<Reply> replies = new ConcurrentLinkedQueue<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Received> arrivals = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> disconnects = new LinkedBlockingQueue<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private volatile Reply last = connection -> connection.answer(200, "{}");

    FaultServer(Reply... replies) {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.replies.addAll(List.of(replies));
        daemon(this::acceptAll);
    }

    /** A request as it came. */
    record Received(String line, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.get(name);
        }
    }

    /** What to do with one request. */
    interface Reply {
        void to(Connection connection) throws IOException;
    }

    /** The way back. */
    record Connection(FaultServer server, Socket socket) {
        void answer(int status, String body, String... headers) throws IOException {
            answer(status, body.getBytes(StandardCharsets.UTF_8), headers);
        }

        void answer(int status, byte[] body, String... headers) throws IOException {
            head(status, concat(headers, "Content-Length: " + body.length));
            raw(body);
        }

        void head(int status, String... headers) throws IOException {
            raw("HTTP/1.1 " + status + " x\r\n" + String.join("\r\n", headers) + "\r\n\r\n");
        }

        void raw(String text) throws IOException {
            raw(text.getBytes(StandardCharsets.UTF_8));
        }

        void raw(byte[] bytes) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        }

        /** Begins a stream of events. */
        void events() throws IOException {
            head(200, "Content-Type: text/event-stream", "Transfer-Encoding: chunked", "X-Request-Id: req_stream");
        }

        void chunk(String text) throws IOException {
            raw(Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + text + "\r\n");
        }

        void endOfChunks() throws IOException {
            raw("0\r\n\r\n");
        }

        void drop() throws IOException {
            socket.close();
        }

        /** Sends a reset instead of an orderly end. */
        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        /** Says nothing more until the client closes the connection. */
        void untilDisconnect() {
            try {
                while (socket.getInputStream().read() >= 0) {
                    // Dropped.
                }
            } catch (IOException e) {
                // Closed by a reset.
            }
            server.disconnects.add("closed");
        }

        private static String[] concat(String[] headers, String more) {
            String[] all = java.util.Arrays.copyOf(headers, headers.length + 1);
            all[headers.length] = more;
            boolean hasType = java.util.Arrays.stream(headers).anyMatch(h -> h.startsWith("Content-Type"));
            if (!hasType) {
                all = java.util.Arrays.copyOf(all, all.length + 1);
                all[all.length - 1] = "Content-Type: application/json";
            }
            return all;
        }
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    void then(Reply reply) {
        replies.add(reply);
    }

    List<Received> received() {
        return received;
    }

    /** How many connections were made. */
    int connections() {
        return connections.get();
    }

    /** Waits for the next request. */
    Received awaitRequest() throws InterruptedException {
        Received request = arrivals.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("No request came");
        }
        return request;
    }

    /** Waits until the client has closed a connection that {@link Connection#untilDisconnect()} watches. */
    void awaitDisconnect() throws InterruptedException {
        if (disconnects.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) == null) {
            throw new AssertionError("The client kept the connection open");
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void acceptAll() {
        try {
            while (true) {
                Socket socket = listener.accept();
                open.add(socket);
                connections.incrementAndGet();
                daemon(() -> serve(socket));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            while (!socket.isClosed()) {
                Received request = read(socket.getInputStream());
                received.add(request);
                arrivals.add(request);
                Reply reply = replies.poll();
                if (reply == null) {
                    reply = last;
                }
                last = reply;
                perform(reply, socket);
            }
        } catch (IOException e) {
            // The client went away.
        } finally {
            open.remove(socket);
        }
    }

    private void perform(Reply reply, Socket socket) throws IOException {
        try {
            reply.to(new Connection(this, socket));
        } catch (IOException e) {
            disconnects.add("closed while writing");
            throw e;
        }
    }

    private static Received read(InputStream in) throws IOException {
        String line = line(in);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(':');
            headers.put(header.substring(0, colon), header.substring(colon + 1).strip());
        }
        int length = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        return new Received(line, headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "fault-server");
        thread.setDaemon(true);
        thread.start();
    }
}
