package io.runapi.benchmarks.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** One client's connection: request after request until it closes. */
final class Connection implements Runnable {
    private static final int LARGEST_REQUEST = 64 * 1024;
    private static final long PACE = TimeUnit.MILLISECONDS.toNanos(1);

    private final SocketChannel socket;
    private final Answers answers;
    private final ByteBuffer received = ByteBuffer.allocate(LARGEST_REQUEST);

    Connection(SocketChannel socket, Answers answers) {
        this.socket = socket;
        this.answers = answers;
    }

    @Override
    public void run() {
        try (socket) {
            for (String path = nextRequest(); path != null; path = nextRequest()) {
                answer(path);
            }
        } catch (IOException e) {
            // The client has left in the middle, as it may.
        }
    }

    private void answer(String path) throws IOException {
        if (path.startsWith("/stream/")) {
            int number = "/stream/".length();
            write(answers.stream(Integer.parseInt(path, number, path.indexOf('/', number), 10)));
        } else if (path.startsWith("/paced/")) {
            write(answers.begunStream());
            LockSupport.parkNanos(PACE);
            write(answers.restOfStream());
        } else {
            write(answers.plainAnswer());
        }
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            socket.write(bytes);
        }
    }

    /** Reads a whole request; its path, or null if the client sends no more. Clients don't send ahead. */
    private @Nullable String nextRequest() throws IOException {
        received.clear();
        int body = -1;
        String head = "";
        while (body < 0 || !isWhole(head, body)) {
            if (socket.read(received) < 0) {
                return null;
            }
            if (body < 0) {
                String text = new String(received.array(), 0, received.position(), ISO_8859_1);
                int end = text.indexOf("\r\n\r\n");
                if (end >= 0) {
                    body = end + 4;
                    head = text.substring(0, body).toLowerCase(Locale.ROOT);
                }
            }
        }
        int path = head.indexOf(' ') + 1;
        return head.substring(path, head.indexOf(' ', path));
    }

    private boolean isWhole(String head, int body) {
        int length = head.indexOf("content-length: ");
        if (length >= 0) {
            int digits = length + "content-length: ".length();
            return received.position() - body >= Integer.parseInt(head, digits, head.indexOf('\r', digits), 10);
        }
        if (head.contains("transfer-encoding: chunked")) {
            String end = new String(received.array(), body, received.position() - body, ISO_8859_1);
            return end.endsWith("0\r\n\r\n");
        }
        return true;
    }
}
