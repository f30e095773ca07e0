package io.runapi.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.runapi.error.ErrorDetails;
import io.runapi.error.StreamException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Finds the events in a stream of bytes by the rules of the WHATWG HTML standard, section 9.2.6, "Interpreting an event
 * stream". Bytes go in with {@link #feed}, and {@link #next} steps through the events in them. It makes no text of
 * lines and knows nothing of HTTP or of what the data means.
 *
 * <p>It has one array, which bytes are copied into once: the data of an event is a slice of it, valid until the next
 * call of {@code next} or {@code feed}. An event that is not whole yet stays in it until its end has come.
 *
 * <p>Not safe for use by several threads at a time. After an exception it must not be used further. There is nothing to
 * do at the end of a stream: an event that no blank line ended does not count.
 */
final class SseParser {
    /** Largest event that is taken unless said otherwise: 16 MiB. */
    static final int MAX_EVENT = 16 * 1024 * 1024;

    /** One huge event must not hold its memory until the stream ends. */
    private static final int KEPT = 256 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] DATA = "data".getBytes(UTF_8);
    private static final byte[] EVENT = "event".getBytes(UTF_8);
    private static final byte[] ID = "id".getBytes(UTF_8);
    private static final String DEFAULT_TYPE = "message";

    private final int maxEvent;

    // In the array stand, in this order: the data of the event that began, lines that are done with, the rest.
    private byte[] bytes = {};
    private int dataStart;
    private int dataEnd;
    private int lineStart;

    /** There is no line end between the line's start and here. */
    private int searched;

    private int end;

    /** The event that began has data, if only an empty line of it. */
    private boolean hasData;

    private boolean isAtStart = true;

    /** The last line ended with CR: an LF that follows belongs to it. */
    private boolean isAfterReturn;

    private String nextType = DEFAULT_TYPE;
    private String type = DEFAULT_TYPE;
    private byte[] lastTypeBytes = {};
    private String lastType = DEFAULT_TYPE;
    private String idBuffer = "";
    private String lastEventId = "";

    SseParser() {
        this(MAX_EVENT);
    }

    /** @param maxEvent largest event in bytes, its field names included */
    SseParser(int maxEvent) {
        this.maxEvent = maxEvent;
    }

    /** Takes the next bytes of the stream, cut anywhere. They may be overwritten afterwards. */
    void feed(ByteBuffer received) {
        int count = received.remaining();
        makeRoom(count);
        received.get(bytes, end, count);
        end += count;
    }

    /**
     * Steps to the next event; false if the bytes so far hold no more.
     *
     * @throws StreamException if it is larger than the limit
     */
    boolean next() {
        if (isAtStart && !skipByteOrderMark()) {
            return false;
        }
        while (true) {
            skipRestOfLineEnd();
            int lineEnd = LineEnds.find(bytes, searched, end);
            requireRoom(lineEnd - lineStart);
            searched = lineEnd;
            if (lineEnd == end) {
                return false;
            }
            int from = lineStart;
            lineStart = lineEnd + 1;
            searched = lineStart;
            isAfterReturn = bytes[lineEnd] == '\r';
            if (from < lineEnd) {
                line(from, lineEnd);
            } else if (dispatch()) {
                return true;
            }
        }
    }

    /** The event's {@code event} field; {@code "message"} if it has none. */
    String type() {
        return type;
    }

    /** Holds the event's data, lines joined by LF, as UTF-8. */
    byte[] bytes() {
        return bytes;
    }

    /** Index of the data's first byte. */
    int offset() {
        return dataStart;
    }

    /** How many bytes of data there are; 0 for an empty line of data. */
    int length() {
        return dataEnd - dataStart;
    }

    /** The last {@code id} that an event was dispatched with; empty if none. */
    String lastEventId() {
        return lastEventId;
    }

    /** Moves what is still needed to the start of the array, or of another one, if the bytes that come do not fit. */
    private void makeRoom(int count) {
        int data = hasData ? dataEnd - dataStart : 0;
        int rest = end - lineStart;
        int needed = data + rest + count;
        boolean isTooLarge = bytes.length > KEPT && needed <= KEPT / 2;
        if (count <= bytes.length - end && !isTooLarge) {
            return;
        }
        byte[] from = bytes;
        if (needed > bytes.length || isTooLarge) {
            bytes = new byte[isTooLarge ? needed : Math.max(needed, 2 * bytes.length)];
        }
        System.arraycopy(from, dataStart, bytes, 0, data);
        System.arraycopy(from, lineStart, bytes, data, rest);
        searched += data - lineStart;
        dataStart = 0;
        dataEnd = data;
        lineStart = data;
        end = data + rest;
    }

    /** False if more bytes must tell whether it is one. */
    private boolean skipByteOrderMark() {
        int matched = 0;
        while (matched < end && matched < BYTE_ORDER_MARK.length && bytes[matched] == BYTE_ORDER_MARK[matched]) {
            matched++;
        }
        boolean isWhole = matched == BYTE_ORDER_MARK.length;
        if (!isWhole && matched == end) {
            return false;
        }
        isAtStart = false;
        lineStart = isWhole ? matched : 0;
        searched = lineStart;
        return true;
    }

    private void skipRestOfLineEnd() {
        if (isAfterReturn && lineStart < end) {
            isAfterReturn = false;
            if (bytes[lineStart] == '\n') {
                lineStart++;
                searched = lineStart;
            }
        }
    }

    private void line(int from, int to) {
        int colon = from;
        while (colon < to && bytes[colon] != ':') {
            colon++;
        }
        int value = colon == to ? to : colon + 1;
        if (value < to && bytes[value] == ' ') {
            value++;
        }
        field(from, colon, value, to);
    }

    /**
     * The name stands before {@code colon}, the value from {@code value} on. A comment has an empty name; {@code retry}
     * is ignored like any unknown field, for nobody reconnects.
     */
    private void field(int from, int colon, int value, int to) {
        if (equal(from, colon, DATA)) {
            data(value, to);
        } else if (equal(from, colon, EVENT)) {
            nextType = value == to ? DEFAULT_TYPE : type(value, to);
        } else if (equal(from, colon, ID)) {
            id(value, to);
        }
    }

    /** The first line of data stays where it is, others are moved to its end: their field names leave the room. */
    private void data(int from, int to) {
        if (hasData) {
            bytes[dataEnd] = '\n';
            System.arraycopy(bytes, from, bytes, dataEnd + 1, to - from);
            dataEnd += 1 + to - from;
        } else {
            hasData = true;
            dataStart = from;
            dataEnd = to;
        }
    }

    /** Streams name few types again and again: the text is made once. */
    private String type(int from, int to) {
        if (!equal(from, to, lastTypeBytes)) {
            lastTypeBytes = Arrays.copyOfRange(bytes, from, to);
            lastType = new String(lastTypeBytes, UTF_8);
        }
        return lastType;
    }

    private void id(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == 0) {
                return;
            }
        }
        idBuffer = new String(bytes, from, to - from, UTF_8);
    }

    /** Whether the blank line ends an event: one without data is none. */
    private boolean dispatch() {
        lastEventId = idBuffer;
        type = nextType;
        nextType = DEFAULT_TYPE;
        boolean isEvent = hasData;
        hasData = false;
        return isEvent;
    }

    /** Counted alike however the stream is cut: the data so far and the line that comes. */
    private void requireRoom(int lineLength) {
        int data = hasData ? dataEnd - dataStart : 0;
        if (lineLength > maxEvent - data) {
            throw new StreamException(
                    "The stream holds an event of more than " + maxEvent
                            + " bytes, the most that is taken. The connection was given up.",
                    ErrorDetails.NONE,
                    null);
        }
    }

    private boolean equal(int from, int to, byte[] name) {
        return Arrays.equals(bytes, from, to, name, 0, name.length);
    }
}
