package io.runapi.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.runapi.error.DecodeException;
import io.runapi.error.ErrorDetails;
import org.jspecify.annotations.Nullable;

/** Words for what is wrong with a document: what was expected, what was found, where. */
final class Fault {
    private static final int MAX_FOUND = 40;
    private static final int CONTEXT_BEFORE = 60;
    private static final int MAX_EXCERPT = 120;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final @Nullable String root;

    /**
     * For the document from {@code start} to {@code end}.
     *
     * @param root what JSON paths start with; null to name places by JSON pointers
     */
    Fault(byte[] bytes, int start, int end, @Nullable String root) {
        this.bytes = bytes;
        this.start = start;
        this.end = end;
        this.root = root;
    }

    /** The value that begins at an index is not what belongs there. */
    DecodeException unexpected(String expected, int value) {
        if (value >= end) {
            String state = excerpt(start).isBlank() ? "is empty" : "ended";
            return exception("Expected " + expected + " but the document " + state, null);
        }
        String found;
        try {
            found = found(value);
        } catch (DecodeException malformed) {
            return malformed;
        }
        return exception("Expected " + expected + " at " + place(value) + " but found " + found + in(value), null);
    }

    /** What ends at an index is wrong as a whole. */
    DecodeException wrong(String message, int index, @Nullable Throwable cause) {
        return exception(message + " at " + place(index) + in(index), cause);
    }

    /** The bytes are no JSON. */
    DecodeException malformed(String found, int index) {
        return exception(
                "Malformed JSON at " + place(index) + ", byte " + (index - start) + ": " + found + in(index), null);
    }

    /** It is more than we take. */
    DecodeException beyondLimits(String found, int index) {
        return exception(
                "JSON beyond the limits at " + place(index) + ", byte " + (index - start) + ": " + found + in(index),
                null);
    }

    private String place(int index) {
        Place place = Place.of(bytes, start, index);
        if (root != null) {
            return place.path(root);
        }
        String pointer = place.pointer();
        return pointer.isEmpty() ? "the top level" : pointer;
    }

    /** @throws DecodeException if it is no value */
    private String found(int value) {
        JsonCursor cursor = new JsonCursor(root);
        cursor.reset(bytes, start, end - start);
        cursor.moveTo(value);
        JsonShape shape = JsonShape.of(bytes[value]);
        if (shape == null) {
            throw malformed(shown(bytes[value]) + " where a value belongs", value);
        }
        return switch (shape) {
            case STRING -> "the text \"" + shortened(cursor.text()) + '"';
            case NUMBER -> "the number " + shortened(cursor.number());
            case BOOLEAN -> String.valueOf(cursor.bool());
            case ARRAY -> "a list";
            case OBJECT -> "an object";
            case NULL -> {
                cursor.nullLiteral();
                yield "null";
            }
        };
    }

    private static String shown(byte first) {
        return first > ' ' && first < 0x7F ? "'" + (char) first + "'" : "something else";
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MAX_FOUND
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_FOUND)) + '…';
    }

    private String in(int index) {
        return "\n    in: " + excerpt(index);
    }

    /** The text around a place, on one line and cut where it is too long to read. */
    private String excerpt(int index) {
        int from = boundary(Math.max(start, index - CONTEXT_BEFORE));
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

    private static DecodeException exception(String message, @Nullable Throwable cause) {
        return new DecodeException(message, ErrorDetails.NONE, cause);
    }
}
