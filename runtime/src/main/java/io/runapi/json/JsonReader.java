package io.runapi.json;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON document from bytes, for generated codecs. Value methods consume the next value; those that return a
 * reference return null for JSON null. Wrong shapes throw {@link io.runapi.error.DecodeException} with the JSON pointer
 * of the place (RFC 6901).
 */
public final class JsonReader implements AutoCloseable {
    private JsonReader() {}

    /** Reads {@code length} bytes of UTF-8 from {@code offset}; the array must not change meanwhile. */
    public static JsonReader of(byte[] bytes, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    /** Reads a whole document with a codec; trailing content is an error. */
    public static <T> T decode(byte[] bytes, JsonCodec<T> codec) {
        throw new UnsupportedOperationException();
    }

    /**
     * Enters an object and answers the index of its first property, {@link PropertyNames#END} or
     * {@link PropertyNames#UNKNOWN}.
     */
    public int beginObject(PropertyNames names) {
        throw new UnsupportedOperationException();
    }

    /** Steps to the next property of the object that is open; same answers as {@link #beginObject}. */
    public int next(PropertyNames names) {
        throw new UnsupportedOperationException();
    }

    /** Keeps the current, unknown property; takes and returns the map so far, null before the first. */
    public Map<String, @Nullable Object> keep(@Nullable Map<String, @Nullable Object> kept) {
        throw new UnsupportedOperationException();
    }

    /** The kind of the next value, which is not consumed. */
    public JsonShape shape() {
        throw new UnsupportedOperationException();
    }

    /** The text of a property of the next value, an object that is not consumed; null if it has no such text. */
    public @Nullable String peek(String property) {
        throw new UnsupportedOperationException();
    }

    public @Nullable String string() {
        throw new UnsupportedOperationException();
    }

    public @Nullable URI uri() {
        throw new UnsupportedOperationException();
    }

    public @Nullable Integer integer() {
        throw new UnsupportedOperationException();
    }

    public @Nullable Long longInteger() {
        throw new UnsupportedOperationException();
    }

    public @Nullable Double number() {
        throw new UnsupportedOperationException();
    }

    public @Nullable Boolean bool() {
        throw new UnsupportedOperationException();
    }

    /**
     * Free-form JSON as {@code Map<String, Object>}, {@code List}, {@code String}, {@code Number}, {@code Boolean} or
     * null.
     */
    public @Nullable Object value() {
        throw new UnsupportedOperationException();
    }

    /** A value of another codec, or null. */
    public <T> @Nullable T value(JsonCodec<T> codec) {
        throw new UnsupportedOperationException();
    }

    /** A list; JSON null is an empty one, and null items are left out. */
    public <T> List<T> list(JsonCodec<T> items) {
        throw new UnsupportedOperationException();
    }

    /** A map; JSON null is an empty one, and null values are left out. */
    public <T> Map<String, T> map(JsonCodec<T> values) {
        throw new UnsupportedOperationException();
    }

    /** Consumes and drops the next value. */
    public void skip() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
