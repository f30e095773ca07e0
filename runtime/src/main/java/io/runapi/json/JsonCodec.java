package io.runapi.json;

/**
 * Reads and writes one type as JSON. Implementations are stateless and safe for use by several threads.
 *
 * @param <T> the type; never null on either side, {@link JsonReader} and {@link JsonWriter} deal with JSON null
 */
public interface JsonCodec<T> {
    /**
     * Reads the value that the reader stands before.
     *
     * @throws io.runapi.error.DecodeException if the JSON is malformed or of another shape
     */
    T read(JsonReader in);

    /** Writes a value. */
    void write(JsonWriter out, T value);
}
