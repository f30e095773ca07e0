package io.runapi.json;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** Codecs of plain Java types, for items of lists and values of maps. */
public final class JsonCodecs {
    private JsonCodecs() {}

    // STRING, URI, INTEGER, LONG, NUMBER, BOOLEAN, VALUE (free-form) as constants; implemented with the reader.

    static JsonCodec<URI> uri() {
        throw new UnsupportedOperationException();
    }

    /** Lists of what another codec reads. */
    public static <T> JsonCodec<List<T>> list(JsonCodec<T> items) {
        throw new UnsupportedOperationException();
    }

    /** Objects with arbitrary names whose values another codec reads. */
    public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> values) {
        throw new UnsupportedOperationException();
    }
}
