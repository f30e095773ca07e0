package io.runapi.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** JSON as it is written: tokens in, bytes out. Sets the commas itself. */
final class JsonOutput {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(ISO_8859_1);

    private static final byte[] NONE = {};
    private static final int SMALLEST = 512;

    /** A larger array is not worth to be kept between documents. */
    private static final int LARGEST_SPARE = 16 * 1024;

    /** What an earlier document was written into, for the next one; null while somebody writes into it. */
    private static final AtomicReference<byte @Nullable []> SPARE = new AtomicReference<>();

    private byte[] bytes;
    private int length;
    private int depth;

    /** Something stands before: what comes next in the same structure begins with a comma. */
    private boolean needsComma;

    JsonOutput() {
        byte[] spare = SPARE.getAndSet(null);
        this.bytes = spare == null ? new byte[SMALLEST] : spare;
    }

    /** The whole document, after which nothing can be written: another one may be written into the same array. */
    byte[] finish() {
        byte[] document = Arrays.copyOf(bytes, length);
        if (bytes.length <= LARGEST_SPARE) {
            SPARE.set(bytes);
        }
        bytes = NONE;
        return document;
    }

    /** Where the next value will be. */
    Place place() {
        comma();
        return Place.of(bytes, 0, length);
    }

    void begin(char bracket) {
        if (depth == JsonSteps.MAX_DEPTH) {
            throw new IllegalArgumentException(
                    "The value is nested deeper than " + JsonSteps.MAX_DEPTH + " levels, or contains itself");
        }
        depth++;
        comma();
        add(bracket);
        needsComma = false;
    }

    void end(char bracket) {
        depth--;
        add(bracket);
        needsComma = true;
    }

    void name(String name) {
        text(name);
        add(':');
        needsComma = false;
    }

    /** A number, {@code true}, {@code false} or {@code null}. */
    void literal(String ascii) {
        comma();
        ensureRoom(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length + i] = (byte) ascii.charAt(i);
        }
        length += ascii.length();
        needsComma = true;
    }

    void text(String text) {
        comma();
        add('"');
        int count = text.length();
        for (int i = plain(text, 0); i < count; i = plain(text, i)) {
            char c = text.charAt(i++);
            // The most that a character takes is an escape of six bytes.
            ensureRoom(6);
            if (c < 0x80) {
                escape(c);
            } else if (!Character.isSurrogate(c)) {
                encode(c);
            } else if (Character.isHighSurrogate(c) && i < count && Character.isLowSurrogate(text.charAt(i))) {
                encode(Character.toCodePoint(c, text.charAt(i++)));
            } else {
                unicode(c);
            }
        }
        add('"');
        needsComma = true;
    }

    /** Writes what needs no escape and is ASCII, as most of a text is, and returns where that ends. */
    private int plain(String text, int from) {
        int count = text.length();
        ensureRoom(count - from);
        byte[] to = bytes;
        int place = length;
        int i = from;
        for (; i < count; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x80 || c == '"' || c == '\\') {
                break;
            }
            to[place++] = (byte) c;
        }
        length = place;
        return i;
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> escaped(c);
            case '\b' -> escaped('b');
            case '\f' -> escaped('f');
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            case '\t' -> escaped('t');
            default -> unicode(c);
        }
    }

    private void escaped(char letter) {
        bytes[length++] = '\\';
        bytes[length++] = (byte) letter;
    }

    private void unicode(char c) {
        escaped('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = HEX[(c >> shift) & 0xF];
        }
    }

    /** UTF-8, RFC 3629, of what is not ASCII. */
    private void encode(int codePoint) {
        if (codePoint < 0x800) {
            bytes[length++] = (byte) (0xC0 | (codePoint >> 6));
        } else if (codePoint < 0x10000) {
            bytes[length++] = (byte) (0xE0 | (codePoint >> 12));
            bytes[length++] = following(codePoint >> 6);
        } else {
            bytes[length++] = (byte) (0xF0 | (codePoint >> 18));
            bytes[length++] = following(codePoint >> 12);
            bytes[length++] = following(codePoint >> 6);
        }
        bytes[length++] = following(codePoint);
    }

    private static byte following(int bits) {
        return (byte) (0x80 | (bits & 0x3F));
    }

    private void comma() {
        if (needsComma) {
            add(',');
            needsComma = false;
        }
    }

    private void add(char ascii) {
        ensureRoom(1);
        bytes[length++] = (byte) ascii;
    }

    private void ensureRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, bytes.length + Math.max(more, bytes.length));
        }
    }
}
