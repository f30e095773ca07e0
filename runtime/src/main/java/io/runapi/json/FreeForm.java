package io.runapi.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes plain Java values as JSON, and says which Java values are none. */
final class FreeForm {
    private static final String ACCEPTED =
            "\n    accepted: Map with String keys, List, String, Boolean, null, finite Number"
                    + " (Integer, Long, Double, BigInteger, BigDecimal, Short, Byte, Float)";

    private FreeForm() {}

    static void write(JsonOutput out, @Nullable Object value) {
        if (value == null) {
            out.literal("null");
        } else if (value instanceof String text) {
            out.text(text);
        } else if (value instanceof Boolean bool) {
            out.literal(bool.toString());
        } else if (value instanceof Number number) {
            number(out, number);
        } else if (value instanceof Map<?, ?> map) {
            object(out, map);
        } else if (value instanceof Collection<?> list) {
            out.begin('[');
            for (Object item : list) {
                write(out, item);
            }
            out.end(']');
        } else {
            throw notJson(out, "a " + value.getClass().getTypeName());
        }
    }

    private static void object(JsonOutput out, Map<?, ?> map) {
        // The place of a wrong key is the map's own.
        for (Object key : map.keySet()) {
            if (!(key instanceof String)) {
                throw notJson(
                        out,
                        "a Map with the key " + key
                                + (key == null ? "" : " of " + key.getClass().getTypeName()));
            }
        }
        out.begin('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.name(String.valueOf(entry.getKey()));
            write(out, entry.getValue());
        }
        out.end('}');
    }

    private static void number(JsonOutput out, Number number) {
        if (number instanceof Double || number instanceof Float) {
            finite(out, number);
        } else if (number instanceof Integer
                || number instanceof Long
                || number instanceof Short
                || number instanceof Byte
                || number instanceof BigInteger
                || number instanceof BigDecimal) {
            out.literal(number.toString());
        } else {
            throw notJson(out, "a " + number.getClass().getTypeName());
        }
    }

    /** A Double or Float. */
    static void finite(JsonOutput out, Number number) {
        if (!Double.isFinite(number.doubleValue())) {
            throw notJson(out, number.toString());
        }
        out.literal(number.toString());
    }

    private static IllegalArgumentException notJson(JsonOutput out, String what) {
        String place = out.place().pointer();
        return new IllegalArgumentException(
                (place.isEmpty() ? "The value" : place) + " is " + what + ", which is no JSON" + ACCEPTED);
    }
}
