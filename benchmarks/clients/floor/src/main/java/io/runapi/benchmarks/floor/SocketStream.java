package io.runapi.benchmarks.floor;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.runapi.benchmarks.client.Contender;
import io.runapi.benchmarks.client.Question;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/** Reads a stream from a blocking socket and counts its bytes, those of HTTP's chunked coding too. */
public final class SocketStream implements Contender {
    /** {@code 0\r\n\r\n}, which ends a body. */
    private static final long LAST_CHUNK = 0x30_0D0A_0D0AL;

    private final byte[] request;
    private final Socket socket;
    private final byte[] buffer = new byte[16 * 1024];

    public SocketStream(String baseUrl) throws IOException {
        URI address = URI.create(baseUrl + "/chat/completions");
        String body = Question.json(true);
        request = """
                POST %s HTTP/1.1\r
                Host: 127.0.0.1\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Accept: text/event-stream\r
                Content-Length: %d\r
                \r
                %s""".formatted(address.getPath(), Question.KEY, body.length(), body)
                .getBytes(ISO_8859_1);
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
    }

    @Override
    public long once() throws IOException {
        socket.getOutputStream().write(request);
        long bytes = 0;
        long tail = 0;
        while (tail != LAST_CHUNK) {
            int read = socket.getInputStream().read(buffer);
            if (read < 0) {
                throw new EOFException("the server has closed the connection");
            }
            bytes += read;
            for (int index = Math.max(0, read - 5); index < read; index++) {
                tail = (tail << 8 | buffer[index]) & 0xFF_FFFF_FFFFL;
            }
        }
        return bytes;
    }
}
