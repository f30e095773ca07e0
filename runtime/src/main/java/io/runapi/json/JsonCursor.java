package io.runapi.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.runapi.error.DecodeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A place in the bytes of a document, and the reading of single tokens from there (RFC 8259, nothing more lenient).
 * Knows nothing of what is inside of what: {@link JsonReader} does.
 */
final class JsonCursor {
    /** What {@link #peek()} answers at the end. */
    static final int END = -1;

    /** Characters of a number; a longer one can only be an attack. */
    private static final int MAX_NUMBER = 1000;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] NOTHING = {};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

    /** What places are called in messages: JSON paths from here, or JSON pointers if null. */
    private final @Nullable String root;

    private byte[] bytes = NOTHING;
    private int start;
    private int position;
    private int end;

    // What endOfText() saw on its way.
    private boolean hasEscapes;
    private boolean isAscii;

    JsonCursor(@Nullable String root) {
        this.root = root;
    }

    /** Goes to the beginning of a document, which is not copied. */
    void reset(byte[] bytes, int offset, int length) {
        int mark = BYTE_ORDER_MARK.length;
        boolean isMarked = length >= mark && Arrays.equals(bytes, offset, offset + mark, BYTE_ORDER_MARK, 0, mark);
        this.bytes = bytes;
        this.start = isMarked ? offset + mark : offset;
        this.position = start;
        this.end = offset + length;
    }

    byte[] bytes() {
        return bytes;
    }

    int end() {
        return end;
    }

    /** Where this is, as an index of {@link #bytes()}. */
    int position() {
        return position;
    }

    void moveTo(int position) {
        this.position = position;
    }

    /** The next byte that is no white space, which is not consumed; {@link #END} if there is none. */
    int peek() {
        return position < end && bytes[position] > ' ' ? bytes[position] : peekPastSpace();
    }

    private int peekPastSpace() {
        while (position < end && isSpace(bytes[position])) {
            position++;
        }
        return position < end ? bytes[position] & 0xFF : END;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }

    /** Consumes the byte that {@link #peek()} answered. */
    void step() {
        position++;
    }

    /** Consumes {@code null}, of which the first letter was seen. */
    void nullLiteral() {
        literal(NULL);
    }

    /** Consumes {@code true} or {@code false}, of which the first letter was seen. */
    boolean bool() {
        boolean isTrue = bytes[position] == 't';
        literal(isTrue ? TRUE : FALSE);
        return isTrue;
    }

    private void literal(byte[] word) {
        int after = position + word.length;
        if (after > end || !Arrays.equals(bytes, position, after, word, 0, word.length)) {
            throw malformed("an unknown word", position);
        }
        requireDelimiter(after);
        position = after;
    }

    /** Consumes a text, of which the opening quote was seen. */
    String text() {
        int from = position + 1;
        int to = endOfText(from);
        boolean isPlain = !hasEscapes && isAscii;
        String text = isPlain ? new String(bytes, from, to - from, ISO_8859_1) : decoded(from, to);
        position = to + 1;
        return text;
    }

    /** Consumes a text without making one of it. */
    void skipText() {
        int from = position + 1;
        int to = endOfText(from);
        if (hasEscapes || !isAscii) {
            decoded(from, to);
        }
        position = to + 1;
    }

    /** Whether the last text was written with escapes. */
    boolean hasEscapes() {
        return hasEscapes;
    }

    private String decoded(int from, int to) {
        int invalid = isAscii ? to : Utf8.firstInvalid(bytes, from, to);
        if (invalid < to) {
            throw malformed("text that is no UTF-8", invalid);
        }
        if (!hasEscapes) {
            return new String(bytes, from, to - from, UTF_8);
        }
        try {
            return Escapes.resolve(new String(bytes, from, to - from, UTF_8));
        } catch (IllegalArgumentException e) {
            throw malformed(String.valueOf(e.getMessage()), from);
        }
    }

    /** The index of the quote that ends a text whose content begins there. */
    private int endOfText(int from) {
        hasEscapes = false;
        isAscii = true;
        int at = from;
        while (true) {
            at = nextStop(at);
            if (at >= end) {
                throw malformed("a text that does not end", end);
            }
            byte stop = bytes[at];
            if (stop == '"') {
                return at;
            }
            if (stop != '\\') {
                throw malformed("a control character in a text, which has to be escaped", at);
            }
            hasEscapes = true;
            at += 2;
        }
    }

    /** The next quote, backslash or control character; some index from the end on if there is none. */
    private int nextStop(int from) {
        int at = from;
        for (int last = bytes.length - Long.BYTES; at <= last; at += Long.BYTES) {
            long word = Words.at(bytes, at);
            long stops =
                    Words.equalTo(word, Words.QUOTES) | Words.equalTo(word, Words.BACKSLASHES) | Words.control(word);
            if (stops != 0) {
                long before = (stops & -stops) - 1;
                isAscii &= (word & before & Words.HIGH_BITS) == 0;
                return at + Words.index(stops);
            }
            isAscii &= (word & Words.HIGH_BITS) == 0;
        }
        for (; at < end; at++) {
            byte next = bytes[at];
            if (next == '"' || next == '\\' || (next >= 0 && next < ' ')) {
                return at;
            }
            isAscii &= next >= 0;
        }
        return at;
    }

    /**
     * Consumes a number if it is a whole one of at most 18 digits, which is what most are.
     *
     * @return {@link Long#MIN_VALUE} if it is not; then nothing is consumed
     */
    long smallInteger() {
        boolean isNegative = bytes[position] == '-';
        int first = isNegative ? position + 1 : position;
        int most = Math.min(end, first + 18);
        int at = first;
        long value = 0;
        for (; at < most && isDigit(bytes[at]); at++) {
            value = 10 * value + (bytes[at] - '0');
        }
        boolean isZeroFirst = at > first + 1 && bytes[first] == '0';
        if (at == first || isZeroFirst || !isDelimiter(at)) {
            return Long.MIN_VALUE;
        }
        position = at;
        return isNegative ? -value : value;
    }

    /** Consumes a number as it is written, of which the first byte was seen. */
    String number() {
        int from = position;
        int at = bytes[from] == '-' ? from + 1 : from;
        at = at < end && bytes[at] == '0' ? at + 1 : digits(at);
        if (at < end && bytes[at] == '.') {
            at = digits(at + 1);
        }
        if (at < end && (bytes[at] == 'e' || bytes[at] == 'E')) {
            at++;
            at = digits(at < end && (bytes[at] == '+' || bytes[at] == '-') ? at + 1 : at);
        }
        requireDelimiter(at);
        if (at - from > MAX_NUMBER) {
            throw beyondLimits("a number of more than " + MAX_NUMBER + " characters", from);
        }
        position = at;
        return new String(bytes, from, at - from, ISO_8859_1);
    }

    private int digits(int from) {
        int at = from;
        while (at < end && isDigit(bytes[at])) {
            at++;
        }
        if (at == from) {
            throw malformed("a number that lacks a digit", at);
        }
        return at;
    }

    private void requireDelimiter(int at) {
        if (!isDelimiter(at)) {
            throw malformed("a value that runs into something else", at);
        }
    }

    private boolean isDelimiter(int at) {
        if (at >= end) {
            return true;
        }
        byte next = bytes[at];
        return next == ',' || next == '}' || next == ']' || (next >= 0 && next <= ' ');
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** The error for a value, which begins there, that is not what belongs there. */
    DecodeException unexpected(String expected, int value) {
        return new Fault(bytes, start, end, root).unexpected(expected, value);
    }

    /** The error for something that is wrong as a whole, and ends here. */
    DecodeException wrong(String message, @Nullable Throwable cause) {
        return new Fault(bytes, start, end, root).wrong(message, position, cause);
    }

    /** The error for bytes that are no JSON. */
    DecodeException malformed(String found, int at) {
        return new Fault(bytes, start, end, root).malformed(found, at);
    }

    /** The error for JSON that asks for too much. */
    DecodeException beyondLimits(String found, int at) {
        return new Fault(bytes, start, end, root).beyondLimits(found, at);
    }
}
