package io.runapi.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The property names that a codec knows, in the order of its switch. Built once per codec. Names are compared as the
 * bytes they arrive as, so that no text is made of a known name.
 */
public final class PropertyNames {
    /** The object ended. */
    public static final int END = -1;

    /** A property that the codec does not know; {@link JsonReader#keep} keeps it. */
    public static final int UNKNOWN = -2;

    private static final byte FREE = -1;

    private final Map<String, Integer> indices;
    private final byte[][] names;

    /** The names as they stand in compact JSON, each with the quote behind it; zeros fill the last word up. */
    private final long[][] words;

    private final int salt;

    /** Indices of names by the hash of their bytes, each where the first free place was; a power of two long. */
    private final short[] table;

    /**
     * Which name followed each name last time, and at 0, which was first: services write the properties of one kind of
     * object in one order. Whatever threads do to it, it is a guess that is checked.
     */
    private final short[] followers;

    private PropertyNames(Map<String, Integer> indices, byte[][] names) {
        this.indices = indices;
        this.names = names;
        this.words = new long[names.length][];
        this.salt = Arrays.deepHashCode(names);
        this.followers = new short[names.length + 1];
        this.table = new short[Integer.highestOneBit(Math.max(1, names.length)) * 4];
        Arrays.fill(table, FREE);
        for (short index = 0; index < names.length; index++) {
            byte[] name = names[index];
            words[index] = words(name);
            int place = hash(name, 0, name.length) & (table.length - 1);
            while (table[place] != FREE) {
                place = (place + 1) & (table.length - 1);
            }
            table[place] = index;
        }
    }

    /**
     * Names in order: {@link JsonReader#beginObject} and {@link JsonReader#next} answer their index.
     *
     * @throws IllegalArgumentException if a name stands there twice
     */
    public static PropertyNames of(String... names) {
        Map<String, Integer> indices = new HashMap<>();
        byte[][] bytes = new byte[names.length][];
        for (int index = 0; index < names.length; index++) {
            if (indices.put(names[index], index) != null) {
                throw new IllegalArgumentException(
                        "property " + names[index] + " is named twice in " + Arrays.toString(names));
            }
            bytes[index] = names[index].getBytes(UTF_8);
        }
        return new PropertyNames(indices, bytes);
    }

    /**
     * Lets only names pass that are none of these: a property sent twice is read differently everywhere.
     *
     * @throws IllegalArgumentException if the name is one of these, or null
     */
    public void requireUnknown(@Nullable String name) {
        if (name == null || indices.containsKey(name)) {
            throw new IllegalArgumentException(
                    name + " is no additional property: set it by its own method; accepted: names that this version"
                            + " does not know");
        }
    }

    /** A number that is hardly another's. */
    int salt() {
        return salt;
    }

    int indexOf(String name) {
        return indices.getOrDefault(name, UNKNOWN);
    }

    /** The index of the name that is written so, without escapes; {@link #UNKNOWN} if there is none. */
    int indexOf(byte[] bytes, int from, int to) {
        int length = to - from;
        for (int place = hash(bytes, from, length) & (table.length - 1); ; place = (place + 1) & (table.length - 1)) {
            int index = table[place];
            if (index == FREE) {
                return UNKNOWN;
            }
            byte[] name = names[index];
            if (name.length == length && Arrays.equals(bytes, from, to, name, 0, length)) {
                return index;
            }
        }
    }

    /**
     * The index of the name that followed another one last time, if it stands there and ends with a quote; else
     * {@link #UNKNOWN}.
     *
     * @param previous the index of that other name; -1 for the first one
     * @param end where the document ends
     */
    int guess(int previous, byte[] bytes, int from, int end) {
        int index = followers[previous + 1];
        if (index >= words.length) {
            return UNKNOWN;
        }
        long[] expected = words[index];
        int last = from + (expected.length - 1) * Long.BYTES;
        int after = from + names[index].length + 1;
        if (after > end || last + Long.BYTES > bytes.length) {
            return UNKNOWN;
        }
        int at = from;
        for (int i = 0; at < last; i++, at += Long.BYTES) {
            if (Words.at(bytes, at) != expected[i]) {
                return UNKNOWN;
            }
        }
        return Words.first(Words.at(bytes, last), after - last) == expected[expected.length - 1] ? index : UNKNOWN;
    }

    /** Remembers which name followed another one. */
    void follows(int previous, int index) {
        followers[previous + 1] = (short) index;
    }

    int length(int index) {
        return names[index].length;
    }

    private static long[] words(byte[] name) {
        byte[] written = Arrays.copyOf(name, (name.length / Long.BYTES + 1) * Long.BYTES);
        written[name.length] = '"';
        long[] words = new long[written.length / Long.BYTES];
        for (int i = 0; i < words.length; i++) {
            words[i] = Words.at(written, i * Long.BYTES);
        }
        return words;
    }

    /** Length, first and last byte tell most names of one object apart. */
    private static int hash(byte[] bytes, int from, int length) {
        return length == 0 ? 0 : length + 7 * bytes[from] + 31 * bytes[from + length - 1];
    }
}
