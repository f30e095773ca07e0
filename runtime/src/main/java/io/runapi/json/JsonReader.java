package io.runapi.json;

import static tools.jackson.core.JsonToken.PROPERTY_NAME;
import static tools.jackson.core.JsonToken.START_ARRAY;
import static tools.jackson.core.JsonToken.START_OBJECT;
import static tools.jackson.core.JsonToken.VALUE_NULL;

import io.runapi.error.DecodeException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one JSON document (RFC 8259) from bytes, for generated codecs. Value methods consume the next value; those that
 * return a reference return null for JSON null. Wrong shapes throw {@link DecodeException} with the JSON pointer of the
 * place (RFC 6901).
 *
 * <p>Reading forgives what does no harm: a number written as text, text written as number or boolean, a whole number
 * written as {@code 5.0}, blank text where a number, boolean or URI belongs (read as null), illegal characters in a URI
 * (percent-encoded). Of a property that occurs twice the last value counts. Nesting is limited to 500.
 */
public final class JsonReader implements AutoCloseable {
    private final Source source;
    private final JsonParser parser;

    /** The next value's first token is current already: someone looked at it without consuming it. */
    private boolean peeked;

    /** How places are named: JSON paths from here, or JSON pointers if null. */
    private final @Nullable String root;

    private JsonReader(Source source, @Nullable String root) {
        this.source = source;
        this.parser = source.parser();
        this.root = root;
    }

    /** Reads {@code length} bytes of UTF-8 from {@code offset}; the array must not change meanwhile. */
    public static JsonReader of(byte[] bytes, int offset, int length) {
        return new JsonReader(Source.of(bytes, offset, length), null);
    }

    /**
     * Reads a whole document with a codec.
     *
     * @throws DecodeException if it is malformed, of another shape, {@code null}, or something follows it
     */
    public static <T> T decode(byte[] bytes, JsonCodec<T> codec) {
        return decode(bytes, 0, bytes.length, codec);
    }

    /** As {@link #decode(byte[], JsonCodec)}, from a part of an array. */
    public static <T> T decode(byte[] bytes, int offset, int length, JsonCodec<T> codec) {
        try (JsonReader in = of(bytes, offset, length)) {
            return in.whole(codec);
        }
    }

    /**
     * As {@link #decode(byte[], JsonCodec)}, with places named by JSON paths (RFC 9535) as in {@code $.items[2].name}.
     *
     * @param root the path of the document itself: {@code $}, or where it was cut out of another one
     */
    public static <T> T decode(byte[] bytes, JsonCodec<T> codec, String root) {
        try (JsonReader in = new JsonReader(Source.of(bytes, 0, bytes.length), root)) {
            return in.whole(codec);
        }
    }

    private <T> T whole(JsonCodec<T> codec) {
        T value = codec.read(this);
        if (token() != null) {
            throw unexpected("the end of the document");
        }
        return value;
    }

    /**
     * Enters an object and answers the index of its first property, {@link PropertyNames#END} or
     * {@link PropertyNames#UNKNOWN}.
     */
    public int beginObject(PropertyNames names) {
        if (token() != START_OBJECT) {
            throw unexpected("an object");
        }
        return match(names);
    }

    /**
     * Steps to the next property of the object that is open; same answers as {@link #beginObject}. A value that was not
     * consumed is skipped.
     */
    public int next(PropertyNames names) {
        if (peeked || parser.currentToken() == PROPERTY_NAME) {
            skip();
        }
        return match(names);
    }

    /** Keeps the current, unknown property; takes and returns the map so far, null before the first. */
    public Map<String, @Nullable Object> keep(@Nullable Map<String, @Nullable Object> kept) {
        Map<String, @Nullable Object> map = kept == null ? new LinkedHashMap<>() : kept;
        String name = parser.currentName();
        map.put(name, value());
        return map;
    }

    /** The kind of the next value, which is not consumed. */
    public JsonShape shape() {
        JsonShape shape = JsonShape.of(peekToken());
        if (shape == null) {
            throw unexpected("a value");
        }
        return shape;
    }

    /**
     * The text of a property of the next value, an object that is not consumed; null if the next value is no object or
     * has no such text. Looks at the bytes a second time, only as far as the property.
     */
    public @Nullable String peek(String property) {
        if (peekToken() != START_OBJECT) {
            return null;
        }
        return source.text(parser.currentTokenLocation().getByteOffset(), property);
    }

    public @Nullable String string() {
        return isNull() ? null : scalar(Scalars::string, "text");
    }

    public @Nullable URI uri() {
        return isNull() ? null : scalar(Scalars::uri, "a URI");
    }

    public @Nullable Integer integer() {
        return isNull() ? null : scalar(Scalars::integer, "a whole number of 32 bits");
    }

    public @Nullable Long longInteger() {
        return isNull() ? null : scalar(Scalars::longInteger, "a whole number of 64 bits");
    }

    public @Nullable Double number() {
        return isNull() ? null : scalar(Scalars::number, "a number of double precision");
    }

    /** A number of any size, with all its digits. */
    public @Nullable BigDecimal decimal() {
        return isNull() ? null : scalar(Scalars::decimal, "a number");
    }

    public @Nullable Boolean bool() {
        return isNull() ? null : scalar(Scalars::bool, "true or false");
    }

    /**
     * Free-form JSON as {@code Map<String, Object>}, {@code List}, {@code String}, {@code Number}, {@code Boolean} or
     * null; maps and lists are immutable. Numbers lose nothing: whole ones are {@code Integer}, {@code Long} or
     * {@code BigInteger}, the smallest that holds them; others are {@code Double}, or {@code BigDecimal} where a
     * {@code Double} would print another number.
     */
    public @Nullable Object value() {
        JsonToken token = token();
        if (token == START_OBJECT) {
            return Structures.members(this);
        }
        if (token == START_ARRAY) {
            return Structures.items(this);
        }
        return token == VALUE_NULL ? null : scalar(Scalars::value, "a value");
    }

    /** A free-form object, nulls in it included; JSON null is an empty one. */
    public Map<String, @Nullable Object> object() {
        if (isNull()) {
            return Map.of();
        }
        if (parser.currentToken() != START_OBJECT) {
            throw unexpected("an object");
        }
        return Structures.members(this);
    }

    /** A value of another codec, or null. */
    public <T> @Nullable T value(JsonCodec<T> codec) {
        if (isNull()) {
            return null;
        }
        peeked = true;
        return codec.read(this);
    }

    /** A list; JSON null is an empty one, and null items are left out. */
    public <T> List<T> list(JsonCodec<T> items) {
        if (isNull()) {
            return List.of();
        }
        if (parser.currentToken() != START_ARRAY) {
            throw unexpected("a list");
        }
        return Structures.items(this, items);
    }

    /** A map; JSON null is an empty one, and null values are left out. */
    public <T> Map<String, T> map(JsonCodec<T> values) {
        if (isNull()) {
            return Map.of();
        }
        if (parser.currentToken() != START_OBJECT) {
            throw unexpected("an object");
        }
        return Structures.members(this, values);
    }

    /** Consumes and drops the next value. */
    public void skip() {
        if (token() == null) {
            throw unexpected("a value");
        }
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    @Override
    public void close() {
        parser.close();
    }

    /** Consumes the first token of the next value, which stays current; null at the end of the document. */
    private @Nullable JsonToken token() {
        if (peeked) {
            peeked = false;
            return parser.currentToken();
        }
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** The next value's first token, which is not consumed. */
    @Nullable
    JsonToken peekToken() {
        JsonToken token = token();
        peeked = true;
        return token;
    }

    /** Consumes the token that was looked at. */
    void consume() {
        peeked = false;
    }

    private boolean isNull() {
        return token() == VALUE_NULL;
    }

    private int match(PropertyNames names) {
        try {
            return parser.nextNameMatch(names.matcher());
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** The name of the next property; null behind the last. */
    @Nullable
    String nextName() {
        try {
            return parser.nextName();
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    private <T> @Nullable T scalar(Scalars.Conversion<T> conversion, String expected) {
        JsonToken token = parser.currentToken();
        if (token == null || !token.isScalarValue()) {
            throw unexpected(expected);
        }
        try {
            return conversion.of(parser);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw unexpected(expected);
        } catch (JacksonException e) {
            throw malformed(e);
        }
    }

    /** The error for a value, consumed last, that is not what belongs there. */
    public DecodeException unexpected(String expected) {
        return new Fault(parser, source, root).unexpected(expected);
    }

    /**
     * The error for an object, consumed last, that is wrong as a whole.
     *
     * @param message what is wrong; the place is added
     */
    public DecodeException wrong(String message, @Nullable Throwable cause) {
        return new Fault(parser, source, root).wrong(message, cause);
    }

    private DecodeException malformed(JacksonException e) {
        return new Fault(parser, source, root).malformed(e);
    }
}
