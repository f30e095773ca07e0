package io.runapi.json;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Codecs of plain Java types, for items of lists and values of maps. */
public final class JsonCodecs {
    public static final JsonCodec<String> STRING = codec("text", JsonReader::string, JsonWriter::value);
    public static final JsonCodec<java.net.URI> URI =
            codec("a URI", JsonReader::uri, (out, uri) -> out.value(uri.toString()));
    public static final JsonCodec<Integer> INTEGER = codec("a whole number", JsonReader::integer, JsonWriter::value);
    public static final JsonCodec<Long> LONG = codec("a whole number", JsonReader::longInteger, JsonWriter::value);
    public static final JsonCodec<Double> NUMBER = codec("a number", JsonReader::number, JsonWriter::value);
    public static final JsonCodec<Boolean> BOOLEAN = codec("true or false", JsonReader::bool, JsonWriter::value);

    /** Free-form JSON, see {@link JsonReader#value()}. */
    public static final JsonCodec<Object> VALUE =
            codec("a value other than null", JsonReader::value, JsonWriter::value);

    private JsonCodecs() {}

    /**
     * Types that are a text in JSON, such as enums with values that may be new.
     *
     * @param read makes one of its text
     * @param write its text
     */
    public static <T> JsonCodec<T> text(Function<String, T> read, Function<T, String> write) {
        return codec(
                "text",
                in -> {
                    String text = in.string();
                    return text == null ? null : read.apply(text);
                },
                (out, value) -> out.value(write.apply(value)));
    }

    /** Lists of what another codec reads. */
    public static <T> JsonCodec<List<T>> list(JsonCodec<T> items) {
        return codec("a list", in -> in.list(items), (out, values) -> out.value(values, items));
    }

    /** Objects with arbitrary names whose values another codec reads. */
    public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> values) {
        return codec("an object", in -> in.map(values), (out, map) -> out.value(map, values));
    }

    private static <T> JsonCodec<T> codec(
            String expected, Function<JsonReader, @Nullable T> read, BiConsumer<JsonWriter, T> write) {
        return new JsonCodec<>() {
            @Override
            public T read(JsonReader in) {
                T value = read.apply(in);
                if (value == null) { // a reader of items or values leaves null out, but blank text may stand for one
                    throw in.unexpected(expected);
                }
                return value;
            }

            @Override
            public void write(JsonWriter out, T value) {
                write.accept(out, value);
            }
        };
    }
}
