package io.runapi.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** The bytes of one document, kept beside the parser for a second look and for error messages. */
final class Source {
    private static final int CONTEXT_BEFORE = 60;
    private static final int MAX_EXCERPT = 120;

    private final byte[] bytes;
    private final int start;
    private final int end;

    private Source(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
    }

    /** A part of an array, which is not copied; without a byte order mark. */
    static Source of(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        boolean mark = length >= 3
                && bytes[offset] == (byte) 0xEF
                && bytes[offset + 1] == (byte) 0xBB
                && bytes[offset + 2] == (byte) 0xBF;
        return new Source(bytes, mark ? offset + 3 : offset, offset + length);
    }

    JsonParser parser() {
        return Json.FACTORY.createParser(ObjectReadContext.empty(), bytes, start, end - start);
    }

    /** The text of a property of the object that begins at a place, given as a distance from the start. */
    @Nullable
    String text(long distance, String property) {
        try (JsonParser ahead = new Source(bytes, start + (int) distance, end).parser()) {
            ahead.nextToken();
            for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
                JsonToken token = ahead.nextToken();
                if (name.equals(property)) {
                    return token == JsonToken.VALUE_STRING ? ahead.getString() : null;
                }
                ahead.skipChildren();
            }
            return null;
        } catch (JacksonException malformed) {
            return null; // the reading proper comes past the same place, and says where it is
        }
    }

    boolean isBlank() {
        return new String(bytes, start, Math.min(end - start, MAX_EXCERPT), UTF_8).isBlank();
    }

    /** The text around a place, on one line and cut where it is too long to read. */
    String excerpt(long distance) {
        int place = start + (int) Math.max(0, Math.min(distance, end - start));
        int from = boundary(Math.max(start, place - CONTEXT_BEFORE));
        int to = boundary(Math.min(end, from + MAX_EXCERPT));
        String text = new String(bytes, from, to - from, UTF_8).replaceAll("[\\p{Cntrl}\\s]+", " ");
        return (from > start ? "…" : "") + text.strip() + (to < end ? "…" : "");
    }

    /** The place or the next after it where a character begins. */
    private int boundary(int place) {
        int index = place;
        while (index < end && (bytes[index] & 0xC0) == 0x80) {
            index++;
        }
        return index;
    }
}
