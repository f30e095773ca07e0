package io.runapi.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;

/** Writes plain Java values as JSON, and says which Java values are none. */
final class FreeForm {
    private static final String ACCEPTED =
            "\n    accepted: Map with String keys, List, String, Boolean, null, finite Number"
                    + " (Integer, Long, Double, BigInteger, BigDecimal, Short, Byte, Float)";

    private FreeForm() {}

    static void write(JsonGenerator out, @Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value instanceof Number number) {
            number(out, number);
        } else if (value instanceof Map<?, ?> map) {
            object(out, map);
        } else if (value instanceof Collection<?> list) {
            out.writeStartArray();
            for (Object item : list) {
                write(out, item);
            }
            out.writeEndArray();
        } else {
            throw notJson(out, "a " + value.getClass().getTypeName());
        }
    }

    private static void object(JsonGenerator out, Map<?, ?> map) {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String name)) {
                Object key = entry.getKey();
                throw notJson(
                        out,
                        "a Map with the key " + key
                                + (key == null ? "" : " of " + key.getClass().getTypeName()));
            }
            out.writeName(name);
            write(out, entry.getValue());
        }
        out.writeEndObject();
    }

    private static void number(JsonGenerator out, Number number) {
        if (number instanceof Integer || number instanceof Short || number instanceof Byte) {
            out.writeNumber(number.intValue());
        } else if (number instanceof Long) {
            out.writeNumber(number.longValue());
        } else if (number instanceof Double) {
            finite(out, number.doubleValue());
        } else if (number instanceof BigInteger integer) {
            out.writeNumber(integer);
        } else if (number instanceof BigDecimal decimal) {
            out.writeNumber(decimal);
        } else if (number instanceof Float) {
            requireFinite(out, number.doubleValue());
            out.writeNumber(number.floatValue());
        } else {
            throw notJson(out, "a " + number.getClass().getTypeName());
        }
    }

    static void finite(JsonGenerator out, double number) {
        requireFinite(out, number);
        out.writeNumber(number);
    }

    private static void requireFinite(JsonGenerator out, double number) {
        if (!Double.isFinite(number)) {
            throw notJson(out, Double.toString(number));
        }
    }

    private static IllegalArgumentException notJson(JsonGenerator out, String what) {
        return new IllegalArgumentException(place(out) + " is " + what + ", which is no JSON" + ACCEPTED);
    }

    /** JSON pointer (RFC 6901) of the value that is about to be written. */
    private static String place(JsonGenerator out) {
        TokenStreamContext context = out.streamWriteContext();
        if (context.inRoot()) {
            return "The value";
        }
        return context.inArray()
                ? context.getParent().pathAsPointer() + "/" + context.getEntryCount() // one more than were written
                : context.pathAsPointer().toString();
    }
}
