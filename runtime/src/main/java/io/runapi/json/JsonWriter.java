package io.runapi.json;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document as bytes, for generated codecs. The {@code property} methods leave a null, and an empty list
 * or map, out.
 */
public final class JsonWriter implements AutoCloseable {
    private JsonWriter() {}

    /** A whole document as UTF-8. */
    public static <T> byte[] encode(T value, JsonCodec<T> codec) {
        throw new UnsupportedOperationException();
    }

    public void beginObject() {
        throw new UnsupportedOperationException();
    }

    public void endObject() {
        throw new UnsupportedOperationException();
    }

    public void property(String name, @Nullable String value) {
        throw new UnsupportedOperationException();
    }

    public void property(String name, @Nullable URI value) {
        throw new UnsupportedOperationException();
    }

    public void property(String name, @Nullable Integer value) {
        throw new UnsupportedOperationException();
    }

    public void property(String name, @Nullable Long value) {
        throw new UnsupportedOperationException();
    }

    public void property(String name, @Nullable Double value) {
        throw new UnsupportedOperationException();
    }

    public void property(String name, @Nullable Boolean value) {
        throw new UnsupportedOperationException();
    }

    /** Free-form JSON. */
    public void free(String name, @Nullable Object value) {
        throw new UnsupportedOperationException();
    }

    public <T> void property(String name, @Nullable T value, JsonCodec<T> codec) {
        throw new UnsupportedOperationException();
    }

    public <T> void list(String name, @Nullable List<T> values, JsonCodec<T> items) {
        throw new UnsupportedOperationException();
    }

    public <T> void map(String name, @Nullable Map<String, T> values, JsonCodec<T> codec) {
        throw new UnsupportedOperationException();
    }

    /** Properties kept by {@link JsonReader#keep}, nulls included. */
    public void properties(Map<String, ? extends @Nullable Object> kept) {
        throw new UnsupportedOperationException();
    }

    /** A text as the whole value. */
    public void value(String value) {
        throw new UnsupportedOperationException();
    }

    /** Free-form JSON as the whole value. */
    public void value(@Nullable Object value) {
        throw new UnsupportedOperationException();
    }

    /** A list as the whole value. */
    public <T> void value(List<T> values, JsonCodec<T> items) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
