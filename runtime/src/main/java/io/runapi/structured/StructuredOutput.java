package io.runapi.structured;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.runapi.error.DecodeException;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form that a model's answer is asked to have: a JSON Schema to send, and a codec that reads what comes back.
 * Immutable and safe for use by several threads. The processor writes one for each return type of a declared interface;
 * {@link #of} takes a schema and a codec of your own.
 *
 * @param <T> what an answer is read as
 */
public class StructuredOutput<T> {
    /** The rule of the chat protocol for names. */
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");

    private final String name;
    private final String schemaText;
    private final JsonCodec<T> codec;
    private final Map<String, @Nullable Object> schema;

    StructuredOutput(String name, String schemaText, JsonCodec<T> codec) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    name
                            + " cannot name a structured output\n    accepted: 1 to 64 letters, digits, underscores and dashes");
        }
        this.name = name;
        this.schemaText = schemaText;
        this.codec = Objects.requireNonNull(codec, "codec");
        this.schema = object(schemaText);
    }

    /**
     * An answer that is a JSON object.
     *
     * @param name letters, digits, underscores and dashes, at most 64
     * @param schema a JSON Schema of an object, as text
     * @param codec reads and writes what the schema describes
     * @throws IllegalArgumentException if the name is not allowed or the schema is no JSON object
     */
    public static <T> StructuredOutput<T> of(String name, String schema, JsonCodec<T> codec) {
        return new StructuredOutput<>(name, schema, codec);
    }

    /**
     * An answer that is something else than an object, which stands in the property {@code value} of one: the protocol
     * takes nothing but objects.
     *
     * @param schema a JSON Schema of the object around it
     * @param codec reads and writes the value itself
     */
    public static <T> StructuredOutput<T> ofValue(String name, String schema, JsonCodec<T> codec) {
        return new StructuredOutput<>(name, schema, new Wrapped<>("value", codec));
    }

    /**
     * An answer that is a list, which stands in the property {@code items} of an object.
     *
     * @param schema a JSON Schema of the object around it
     * @param items reads and writes an item
     */
    public static <E> StructuredList<E> ofItems(String name, String schema, JsonCodec<E> items) {
        return new StructuredList<>(name, schema, items);
    }

    /** The name that it goes by in requests. */
    public String name() {
        return name;
    }

    /** The JSON Schema (2020-12) as text. */
    public String schemaText() {
        return schemaText;
    }

    /** The JSON Schema as plain Java, as requests carry it; immutable. */
    public Map<String, @Nullable Object> schema() {
        return schema;
    }

    /**
     * Reads an answer. A fence of Markdown around it ({@code ```json}) does no harm, nor do properties that are not
     * known.
     *
     * @throws DecodeException if it is no JSON, or not of this form; the message has the JSON path of the place and
     *     what is accepted there
     */
    public T decode(String json) {
        return JsonReader.decode(Fences.without(json).getBytes(UTF_8), codec, "$");
    }

    /** Writes a value as the model would answer it, for histories and examples. */
    public String encode(T value) {
        return new String(JsonWriter.encode(value, codec), UTF_8);
    }

    /** {@code StructuredOutput[Review]}. */
    @Override
    public String toString() {
        return "StructuredOutput[" + name + "]";
    }

    @SuppressWarnings("unchecked") // objects are read as maps with texts for keys
    private static Map<String, @Nullable Object> object(String schema) {
        try {
            if (JsonReader.decode(schema.getBytes(UTF_8), JsonCodecs.VALUE) instanceof Map<?, ?> map) {
                return (Map<String, @Nullable Object>) map;
            }
        } catch (DecodeException e) {
            throw new IllegalArgumentException("the schema is no JSON: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("the schema is no JSON object");
    }
}
