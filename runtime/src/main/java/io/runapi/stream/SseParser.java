package io.runapi.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.runapi.error.ErrorDetails;
import io.runapi.error.StreamException;
import java.util.Arrays;

/**
 * Finds the events in a stream of bytes by the rules of the WHATWG HTML standard, section 9.2.6, "Interpreting an event
 * stream". It makes no text of lines: an event is handed over as a slice of the bytes received where it lies within
 * them, and of a buffer where it does not. It knows nothing of HTTP or of what the data means.
 *
 * <p>Not safe for use by several threads at a time. After an exception it must not be used further. There is nothing to
 * do at the end of a stream: an event that no blank line ended does not count.
 */
final class SseParser {
    /** Largest event that is taken unless said otherwise: 16 MiB. */
    static final int MAX_EVENT = 16 * 1024 * 1024;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] DATA = "data".getBytes(UTF_8);
    private static final byte[] EVENT = "event".getBytes(UTF_8);
    private static final byte[] ID = "id".getBytes(UTF_8);
    private static final byte[] RETRY = "retry".getBytes(UTF_8);
    private static final byte[] LINE_FEED = {'\n'};
    private static final String DEFAULT_TYPE = "message";
    private static final int MAX_LONG_DIGITS = 18;

    private final int maxEvent;

    /** How much of the byte order mark has come; all of it or anything else ends the search. */
    private int mark;

    private boolean atStart = true;

    /** The last byte was CR: an LF that follows belongs to it. */
    private boolean afterReturn;

    /** The beginning of a line whose end has not come yet. */
    private final ByteBuilder line = new ByteBuilder();

    /** The data buffer of the standard is empty, is one slice of somebody's bytes, or is collected. */
    private DataState state = DataState.NONE;

    private byte[] slice = LINE_FEED;
    private int sliceOffset;
    private int sliceLength;
    private final ByteBuilder collected = new ByteBuilder();

    private String type = DEFAULT_TYPE;
    private byte[] lastTypeBytes = new byte[0];
    private String lastType = DEFAULT_TYPE;
    private String idBuffer = "";
    private String lastEventId = "";

    private enum DataState {
        NONE,
        SLICE,
        COLLECTED
    }

    SseParser() {
        this(MAX_EVENT);
    }

    /** @param maxEvent largest event in bytes, its field names included */
    SseParser(int maxEvent) {
        this.maxEvent = maxEvent;
    }

    /**
     * Takes the next bytes of the stream, cut anywhere. They may be overwritten afterwards.
     *
     * @throws StreamException if an event is larger than the limit
     */
    void feed(byte[] bytes, int offset, int length, SseHandler handler) {
        int end = offset + length;
        int position = atStart ? skipByteOrderMark(bytes, offset, end) : offset;
        while (position < end) {
            if (afterReturn) {
                afterReturn = false;
                if (bytes[position] == '\n') {
                    position++;
                    continue;
                }
            }
            int lineEnd = endOfLine(bytes, position, end);
            if (lineEnd == end) {
                keepData();
                requireRoom(line.length() + end - position);
                line.append(bytes, position, end - position);
                return;
            }
            line(bytes, position, lineEnd, handler);
            afterReturn = bytes[lineEnd] == '\r';
            position = lineEnd + 1;
        }
        keepData();
    }

    /** The last {@code id} that an event was dispatched with; empty if none. */
    String lastEventId() {
        return lastEventId;
    }

    /** Whether the bytes so far end within an event, so that an end of the stream here would lose something. */
    boolean isWithinEvent() {
        return state != DataState.NONE || line.length() > 0;
    }

    private int skipByteOrderMark(byte[] bytes, int offset, int end) {
        int position = offset;
        while (position < end && mark < BYTE_ORDER_MARK.length && bytes[position] == BYTE_ORDER_MARK[mark]) {
            position++;
            mark++;
        }
        atStart = position == end && mark < BYTE_ORDER_MARK.length;
        if (!atStart && mark < BYTE_ORDER_MARK.length) {
            line.append(BYTE_ORDER_MARK, 0, mark); // it only looked like one
        }
        return position;
    }

    private static int endOfLine(byte[] bytes, int position, int end) {
        for (int i = position; i < end; i++) {
            byte b = bytes[i];
            if (b <= '\r' && (b == '\n' || b == '\r')) {
                return i;
            }
        }
        return end;
    }

    private void line(byte[] bytes, int from, int to, SseHandler handler) {
        if (line.length() == 0) {
            completeLine(bytes, from, to, handler);
        } else {
            requireRoom(line.length() + to - from);
            line.append(bytes, from, to - from);
            byte[] whole = line.bytes();
            int length = line.length();
            line.clear();
            completeLine(whole, 0, length, handler);
        }
    }

    private void completeLine(byte[] bytes, int from, int to, SseHandler handler) {
        if (from == to) {
            dispatch(handler);
            return;
        }
        requireRoom(to - from);
        int colon = from;
        while (colon < to && bytes[colon] != ':') {
            colon++;
        }
        int value = colon == to ? to : colon + 1;
        if (value < to && bytes[value] == ' ') {
            value++;
        }
        field(bytes, from, colon, value, to, handler);
    }

    /** The name stands before {@code colon}, the value from {@code value} on. A comment has an empty name. */
    private void field(byte[] bytes, int from, int colon, int value, int to, SseHandler handler) {
        if (equal(bytes, from, colon, DATA)) {
            data(bytes, value, to);
        } else if (equal(bytes, from, colon, EVENT)) {
            type = value == to ? DEFAULT_TYPE : type(bytes, value, to);
        } else if (equal(bytes, from, colon, ID)) {
            id(bytes, value, to);
        } else if (equal(bytes, from, colon, RETRY)) {
            retry(bytes, value, to, handler);
        }
    }

    private void data(byte[] bytes, int from, int to) {
        if (state == DataState.NONE) {
            state = DataState.SLICE;
            slice = bytes;
            sliceOffset = from;
            sliceLength = to - from;
        } else {
            keepData();
            collected.append(LINE_FEED, 0, 1);
            collected.append(bytes, from, to - from);
        }
    }

    /** Copies what still lies in bytes that are not ours to keep. */
    private void keepData() {
        if (state == DataState.SLICE) {
            collected.append(slice, sliceOffset, sliceLength);
            state = DataState.COLLECTED;
            slice = LINE_FEED;
        }
    }

    /** Streams name few types again and again: the text is made once. */
    private String type(byte[] bytes, int from, int to) {
        if (!equal(bytes, from, to, lastTypeBytes)) {
            lastTypeBytes = Arrays.copyOfRange(bytes, from, to);
            lastType = new String(lastTypeBytes, UTF_8);
        }
        return lastType;
    }

    private void id(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] == 0) {
                return;
            }
        }
        idBuffer = new String(bytes, from, to - from, UTF_8);
    }

    private static void retry(byte[] bytes, int from, int to, SseHandler handler) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return;
            }
        }
        if (from < to) {
            handler.retry(
                    to - from > MAX_LONG_DIGITS
                            ? Long.MAX_VALUE
                            : Long.parseLong(new String(bytes, from, to - from, UTF_8)));
        }
    }

    private void dispatch(SseHandler handler) {
        lastEventId = idBuffer;
        String dispatched = type;
        type = DEFAULT_TYPE;
        DataState data = state;
        state = DataState.NONE;
        if (data == DataState.SLICE) {
            byte[] bytes = slice;
            slice = LINE_FEED;
            handler.event(dispatched, bytes, sliceOffset, sliceLength);
        } else if (data == DataState.COLLECTED) {
            byte[] bytes = collected.bytes();
            int length = collected.length();
            collected.clear();
            handler.event(dispatched, bytes, 0, length);
        }
    }

    /** Counted alike however the stream is cut: the data so far and the line that comes. */
    private void requireRoom(int lineLength) {
        int data = switch (state) {
            case NONE -> 0;
            case SLICE -> sliceLength;
            case COLLECTED -> collected.length();
        };
        if (lineLength > maxEvent - data) {
            throw new StreamException(
                    "The stream holds an event of more than " + maxEvent
                            + " bytes, the most that is taken. The connection was given up.",
                    ErrorDetails.NONE,
                    null);
        }
    }

    private static boolean equal(byte[] bytes, int from, int to, byte[] name) {
        return Arrays.equals(bytes, from, to, name, 0, name.length);
    }
}
