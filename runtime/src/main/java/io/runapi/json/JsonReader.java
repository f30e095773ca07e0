package io.runapi.json;

import io.runapi.error.DecodeException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON documents (RFC 8259) from bytes, for generated codecs. Value methods consume the next value; those that
 * return a reference return null for JSON null. Wrong shapes throw {@link DecodeException} with the JSON pointer of the
 * place (RFC 6901).
 *
 * <p>Reading forgives what does no harm: a number written as text, text written as number or boolean, a whole number
 * written as {@code 5.0}, blank text where a number, boolean or URI belongs (read as null), illegal characters in a URI
 * (percent-encoded). Of a property that occurs twice the last value counts. Nesting is limited to 500.
 */
public final class JsonReader implements AutoCloseable {
    private static final byte[] NOTHING = {};

    /** A reader that has read a document, for the next one; null while it reads. */
    private static final AtomicReference<@Nullable JsonReader> SPARE = new AtomicReference<>();

    private final JsonCursor cursor;
    private final JsonSteps steps;

    /** The texts that came last; null where only one document is read. */
    private final @Nullable RecentTexts recent;

    /** @param root how places are named: JSON paths from here, or JSON pointers if null */
    private JsonReader(@Nullable String root, @Nullable RecentTexts recent) {
        this.cursor = new JsonCursor(root);
        this.steps = new JsonSteps(cursor);
        this.recent = recent;
    }

    /** Reads {@code length} bytes of UTF-8 from {@code offset}; the array must not change meanwhile. */
    public static JsonReader of(byte[] bytes, int offset, int length) {
        JsonReader reader = new JsonReader(null, null);
        reader.begin(bytes, offset, length);
        return reader;
    }

    /** Reads one document after another, each with {@link #document}. Texts that come again and again are made once. */
    public static JsonReader ofMany() {
        return new JsonReader(null, new RecentTexts());
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
        JsonReader spare = SPARE.getAndSet(null);
        JsonReader reader = spare == null ? new JsonReader(null, null) : spare;
        T read = reader.document(bytes, offset, length, codec);
        reader.begin(NOTHING, 0, 0);
        SPARE.set(reader);
        return read;
    }

    /**
     * As {@link #decode(byte[], JsonCodec)}, with places named by JSON paths (RFC 9535) as in {@code $.items[2].name}.
     *
     * @param root the path of the document itself: {@code $}, or where it was cut out of another one
     */
    public static <T> T decode(byte[] bytes, JsonCodec<T> codec, String root) {
        return new JsonReader(root, null).document(bytes, 0, bytes.length, codec);
    }

    /**
     * Reads the next document, a part of an array that must not change meanwhile.
     *
     * @throws DecodeException as {@link #decode(byte[], JsonCodec)} does; the reader can go on with another document
     */
    public <T> T document(byte[] bytes, int offset, int length, JsonCodec<T> codec) {
        begin(bytes, offset, length);
        T read = codec.read(this);
        if (cursor.peek() != JsonCursor.END) {
            throw cursor.unexpected("the end of the document", cursor.position());
        }
        return read;
    }

    private void begin(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        steps.begin(bytes, offset, length);
    }

    /** Whether the outermost object of the document had a property that its codec does not know. */
    public boolean sawUnknown() {
        return steps.sawUnknown();
    }

    /**
     * Enters an object and answers the index of its first property, {@link PropertyNames#END} or
     * {@link PropertyNames#UNKNOWN}.
     */
    public int beginObject(PropertyNames names) {
        steps.enter('{', "an object");
        return steps.property(names, true);
    }

    /**
     * Steps to the next property of the object that is open; same answers as {@link #beginObject}. A value that was not
     * consumed is skipped.
     */
    public int next(PropertyNames names) {
        return steps.property(names, false);
    }

    /** Keeps the current, unknown property; takes and returns the map so far, null before the first. */
    public Map<String, @Nullable Object> keep(@Nullable Map<String, @Nullable Object> kept) {
        Map<String, @Nullable Object> map = kept == null ? new LinkedHashMap<>() : kept;
        map.put(steps.currentName(), value());
        return map;
    }

    /** The kind of the next value, which is not consumed. */
    public JsonShape shape() {
        JsonShape shape = JsonShape.of(steps.look("a value"));
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
        if (steps.look("a value") != '{') {
            return null;
        }
        JsonReader ahead = of(cursor.bytes(), cursor.position(), cursor.end() - cursor.position());
        try {
            ahead.steps.enter('{', "an object");
            for (String next = ahead.steps.name(true); next != null; next = ahead.steps.name(false)) {
                if (next.equals(property)) {
                    return ahead.shape() == JsonShape.STRING ? ahead.string() : null;
                }
            }
            return null;
        } catch (DecodeException malformed) {
            return null; // the reading proper comes past the same place, and says where it is
        }
    }

    public @Nullable String string() {
        String expected = "text";
        if (steps.takeNull(expected)) {
            return null;
        }
        PropertyNames names = steps.names();
        RecentTexts texts = recent;
        try {
            return texts != null && names != null && cursor.peek() == '"'
                    ? texts.read(cursor, names, steps.property())
                    : Scalars.string(cursor);
        } catch (IllegalArgumentException e) {
            throw unexpected(expected);
        }
    }

    public @Nullable URI uri() {
        String expected = "a URI";
        try {
            return steps.takeNull(expected) ? null : Scalars.uri(cursor);
        } catch (IllegalArgumentException e) {
            throw unexpected(expected);
        }
    }

    public @Nullable Integer integer() {
        String expected = "a whole number of 32 bits";
        try {
            return steps.takeNull(expected) ? null : Scalars.integer(cursor);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw unexpected(expected);
        }
    }

    public @Nullable Long longInteger() {
        String expected = "a whole number of 64 bits";
        try {
            return steps.takeNull(expected) ? null : Scalars.longInteger(cursor);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw unexpected(expected);
        }
    }

    public @Nullable Double number() {
        String expected = "a number of double precision";
        try {
            return steps.takeNull(expected) ? null : Scalars.number(cursor);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw unexpected(expected);
        }
    }

    /** A number of any size, with all its digits. */
    public @Nullable BigDecimal decimal() {
        String expected = "a number";
        try {
            return steps.takeNull(expected) ? null : Scalars.decimal(cursor);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw unexpected(expected);
        }
    }

    public @Nullable Boolean bool() {
        String expected = "true or false";
        try {
            return steps.takeNull(expected) ? null : Scalars.bool(cursor);
        } catch (IllegalArgumentException e) {
            throw unexpected(expected);
        }
    }

    /**
     * Free-form JSON as {@code Map<String, Object>}, {@code List}, {@code String}, {@code Number}, {@code Boolean} or
     * null; maps and lists are immutable. Numbers lose nothing: whole ones are {@code Integer}, {@code Long} or
     * {@code BigInteger}, the smallest that holds them; others are {@code Double}, or {@code BigDecimal} where a
     * {@code Double} would print another number.
     */
    public @Nullable Object value() {
        String expected = "a value";
        int first = steps.look(expected);
        if (first == '{') {
            return object();
        }
        if (first == '[') {
            steps.enter('[', "a list");
            return Structures.items(this);
        }
        try {
            return steps.takeNull(expected) ? null : Scalars.value(cursor);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw unexpected(expected);
        }
    }

    /** A free-form object, nulls in it included; JSON null is an empty one. */
    public Map<String, @Nullable Object> object() {
        if (steps.takeNull("an object")) {
            return Map.of();
        }
        steps.enter('{', "an object");
        return Structures.members(this);
    }

    /** A value of another codec, or null. */
    public <T> @Nullable T value(JsonCodec<T> codec) {
        if (steps.look("a value") != 'n') {
            return codec.read(this);
        }
        boolean unused = steps.takeNull("a value");
        return null;
    }

    /** A list; JSON null is an empty one, and null items are left out. */
    public <T> List<T> list(JsonCodec<T> items) {
        if (steps.takeNull("a list")) {
            return List.of();
        }
        steps.enter('[', "a list");
        return Structures.items(this, items);
    }

    /** A map; JSON null is an empty one, and null values are left out. */
    public <T> Map<String, T> map(JsonCodec<T> values) {
        if (steps.takeNull("an object")) {
            return Map.of();
        }
        steps.enter('{', "an object");
        return Structures.members(this, values);
    }

    /** Consumes and drops the next value. */
    public void skip() {
        steps.skip();
    }

    /** Does nothing: there is nothing to let go of. */
    @Override
    public void close() {}

    /** The error for a value, consumed last, that is not what belongs there. */
    public DecodeException unexpected(String expected) {
        return cursor.unexpected(expected, steps.value());
    }

    /**
     * The error for an object, consumed last, that is wrong as a whole.
     *
     * @param message what is wrong; the place is added
     */
    public DecodeException wrong(String message, @Nullable Throwable cause) {
        return cursor.wrong(message, cause);
    }

    JsonSteps steps() {
        return steps;
    }
}
