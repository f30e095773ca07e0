package io.runapi.json;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document (RFC 8259) as bytes, for generated codecs. The {@code property} methods leave a null, and an
 * empty list or map, out; {@code member} does not. What is no JSON, such as a {@code Date} in a free-form value or a
 * number that is not finite, is an {@link IllegalArgumentException} that names the property by its JSON pointer and
 * says what is accepted.
 */
public final class JsonWriter {
    private final JsonOutput out = new JsonOutput();

    private JsonWriter() {}

    /**
     * A whole document as UTF-8. Half a surrogate pair, as a text cut in the middle of an emoji has it, is written as
     * an escape.
     *
     * @throws IllegalArgumentException if the value holds something that is no JSON
     */
    public static <T> byte[] encode(T value, JsonCodec<T> codec) {
        JsonWriter writer = new JsonWriter();
        codec.write(writer, value);
        return writer.out.finish();
    }

    public void beginObject() {
        out.begin('{');
    }

    public void endObject() {
        out.end('}');
    }

    public void property(String name, @Nullable String value) {
        if (value != null) {
            out.name(name);
            out.text(value);
        }
    }

    /** Written as it is, without a change of encoding. */
    public void property(String name, @Nullable URI value) {
        property(name, value == null ? null : value.toString());
    }

    public void property(String name, @Nullable Integer value) {
        if (value != null) {
            out.name(name);
            out.literal(value.toString());
        }
    }

    public void property(String name, @Nullable Long value) {
        if (value != null) {
            out.name(name);
            out.literal(value.toString());
        }
    }

    public void property(String name, @Nullable Double value) {
        if (value != null) {
            out.name(name);
            FreeForm.finite(out, value);
        }
    }

    public void property(String name, @Nullable Boolean value) {
        if (value != null) {
            out.name(name);
            out.literal(value.toString());
        }
    }

    /** Free-form JSON. */
    public void free(String name, @Nullable Object value) {
        if (value != null) {
            out.name(name);
            FreeForm.write(out, value);
        }
    }

    public <T> void property(String name, @Nullable T value, JsonCodec<T> codec) {
        if (value != null) {
            out.name(name);
            codec.write(this, value);
        }
    }

    /** A property that is always there: null is written as null, an empty list as an empty list. */
    public <T> void member(String name, @Nullable T value, JsonCodec<T> codec) {
        out.name(name);
        if (value == null) {
            out.literal("null");
        } else {
            codec.write(this, value);
        }
    }

    public <T> void list(String name, @Nullable List<T> values, JsonCodec<T> items) {
        if (values != null && !values.isEmpty()) {
            out.name(name);
            value(values, items);
        }
    }

    public <T> void map(String name, @Nullable Map<String, T> values, JsonCodec<T> codec) {
        if (values != null && !values.isEmpty()) {
            out.name(name);
            value(values, codec);
        }
    }

    /** Properties kept by {@link JsonReader#keep}, nulls included. */
    public void properties(Map<String, ? extends @Nullable Object> kept) {
        if (kept.isEmpty()) {
            return; // as nearly always: the iterator of no entries is two objects
        }
        for (Map.Entry<String, ? extends @Nullable Object> property : kept.entrySet()) {
            out.name(property.getKey());
            FreeForm.write(out, property.getValue());
        }
    }

    /** A text as the whole value. */
    public void value(String value) {
        out.text(value);
    }

    /** Free-form JSON as the whole value. */
    public void value(@Nullable Object value) {
        FreeForm.write(out, value);
    }

    /** A list as the whole value. */
    public <T> void value(List<T> values, JsonCodec<T> items) {
        out.begin('[');
        for (T item : values) {
            items.write(this, item);
        }
        out.end(']');
    }

    /** A map as the whole value. */
    public <T> void value(Map<String, T> values, JsonCodec<T> codec) {
        out.begin('{');
        for (Map.Entry<String, T> entry : values.entrySet()) {
            out.name(entry.getKey());
            codec.write(this, entry.getValue());
        }
        out.end('}');
    }
}
