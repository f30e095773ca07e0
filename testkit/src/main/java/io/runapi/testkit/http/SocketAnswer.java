package io.runapi.testkit.http;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** Writes an answer to a socket. */
final class SocketAnswer implements Answer {
    private static final byte[] CRLF = {'\r', '\n'};
    private static final Duration LONG = Duration.ofHours(1);

    private final Socket socket;
    private final PushbackInputStream in;
    private final OutputStream out;
    private boolean complete;

    SocketAnswer(Socket socket, PushbackInputStream in) throws IOException {
        this.socket = socket;
        this.in = in;
        this.out = socket.getOutputStream();
    }

    /** Whether the client has got all of it, so that the connection can carry another request. */
    boolean isComplete() {
        return complete;
    }

    @Override
    public void send(int status, Map<String, String> headers, byte[] body) throws IOException {
        ByteArrayOutputStream whole = head(status, headers, "Content-Length: " + body.length);
        whole.write(body);
        whole.writeTo(out);
        complete = true;
    }

    @Override
    public void begin(int status, Map<String, String> headers) throws IOException {
        head(status, headers, "Transfer-Encoding: chunked").writeTo(out);
    }

    @Override
    public void chunk(byte[] bytes) throws IOException {
        ByteArrayOutputStream chunk = chunkSize(bytes.length);
        chunk.write(bytes);
        chunk.write(CRLF);
        chunk.writeTo(out);
    }

    @Override
    public void end() throws IOException {
        ByteArrayOutputStream last = chunkSize(0);
        last.write(CRLF);
        last.writeTo(out);
        complete = true;
    }

    @Override
    public void cut(boolean started, int status, Map<String, String> headers, byte[] bytes) throws IOException {
        ByteArrayOutputStream part =
                started ? chunkSize(bytes.length) : head(status, headers, "Content-Length: " + bytes.length);
        part.write(bytes, 0, bytes.length / 2);
        part.writeTo(out);
        drop();
    }

    /** Listening for the client's end of the connection is also how time passes: no sleep, and no late discovery. */
    @Override
    public void pause(Duration time) throws IOException {
        if (time.toMillis() <= 0) {
            return;
        }
        socket.setSoTimeout((int) Math.min(time.toMillis(), Integer.MAX_VALUE));
        try {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("the client closed the connection");
            }
            in.unread(next); // a client that sends its next request early does not wait in between
        } catch (SocketTimeoutException e) {
            // the client still listens
        } finally {
            if (!socket.isClosed()) {
                socket.setSoTimeout(0);
            }
        }
    }

    @Override
    public void stall() throws IOException {
        while (true) {
            pause(LONG);
        }
    }

    @Override
    public void drop() throws IOException {
        socket.close();
        throw new EOFException("dropped on purpose");
    }

    private static ByteArrayOutputStream head(int status, Map<String, String> headers, String framing)
            throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " " + Reason.of(status) + "\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        head.append(framing).append("\r\n\r\n");
        return bytes(head.toString());
    }

    private static ByteArrayOutputStream chunkSize(int size) throws IOException {
        return bytes(Integer.toHexString(size) + "\r\n");
    }

    private static ByteArrayOutputStream bytes(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(text.getBytes(StandardCharsets.ISO_8859_1));
        return bytes;
    }
}
