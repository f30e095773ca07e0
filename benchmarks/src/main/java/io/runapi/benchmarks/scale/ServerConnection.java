package io.runapi.benchmarks.scale;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One connection: one request at a time, and its answer. */
final class ServerConnection {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: *(\\d+)");
    private static final byte[] HEAD = String.join(
                    "\r\n", "HTTP/1.1 200 OK", "Content-Type: text/event-stream", "Transfer-Encoding: chunked", "", "")
            .getBytes(StandardCharsets.US_ASCII);

    /** One piece of an answer: some events, as a service sends them. */
    private static final int PIECE = 1200;

    /** Its length in four hexadecimal digits and a line's end. */
    private static final int PREFIX = 6;

    private final SelectionKey key;
    private final SocketChannel channel;
    private final Site site;
    private final ByteBuffer in = ByteBuffer.allocate(8 * 1024);
    private ByteBuffer out = ByteBuffer.allocate(0);
    private Reply.@Nullable Events events;

    ServerConnection(SelectionKey key, SocketChannel channel, Site site) {
        this.key = key;
        this.channel = channel;
        this.site = site;
    }

    void serve() throws IOException {
        if (key.isReadable()) {
            read();
        }
        write();
        listen();
    }

    /** Waits for room in the socket if there is something to send by now. */
    void listen() {
        boolean waitsForRoom = out.hasRemaining() || (events != null && events.isReady());
        key.interestOps(SelectionKey.OP_READ | (waitsForRoom ? SelectionKey.OP_WRITE : 0));
    }

    private void read() throws IOException {
        if (channel.read(in) < 0) {
            throw new EOFException();
        }
        String text = new String(in.array(), 0, in.position(), StandardCharsets.ISO_8859_1);
        int head = text.indexOf("\r\n\r\n");
        if (head < 0) {
            return;
        }
        Matcher length = LENGTH.matcher(text.substring(0, head));
        int end = head + 4 + (length.find() ? Integer.parseInt(length.group(1)) : 0);
        if (text.length() < end) {
            return;
        }
        in.clear();
        String[] words = text.substring(0, text.indexOf("\r\n")).split(" ", -1);
        Reply reply = site.answer(new Request(words[0], words[1], text.substring(head + 4, end)));
        if (reply instanceof Reply.Whole whole) {
            out = whole.bytes();
        } else {
            events = (Reply.Events) reply;
            out = ByteBuffer.wrap(HEAD);
        }
    }

    /** One piece a turn, so that all connections go on together. */
    private void write() throws IOException {
        if (!out.hasRemaining() && events != null && events.isReady()) {
            out = piece(events);
        }
        if (out.hasRemaining()) {
            channel.write(out);
        }
    }

    private ByteBuffer piece(Reply.Events from) {
        ByteBuffer piece = ByteBuffer.allocate(PREFIX + PIECE + 16).position(PREFIX);
        piece.limit(PREFIX + PIECE);
        boolean isLast = !from.fill(piece);
        int length = piece.position() - PREFIX;
        piece.put(0, "%04x\r\n".formatted(length).getBytes(StandardCharsets.US_ASCII));
        piece.limit(piece.capacity());
        piece.put((isLast ? "\r\n0\r\n\r\n" : "\r\n").getBytes(StandardCharsets.US_ASCII));
        if (isLast) {
            events = null;
        }
        return piece.flip();
    }
}
