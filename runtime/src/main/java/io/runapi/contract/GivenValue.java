package io.runapi.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value as contracts see it: present or not, known or not, a text, perhaps a number.
 *
 * @param value what the request holds
 */
record GivenValue(@Nullable Object value) {
    /** Beyond this many digits a plain number is harder to read than an exponent. */
    private static final int MAX_PLAIN_DIGITS = 20;

    /** Surely left out: null, blank text, an empty list or map. */
    boolean isAbsent() {
        if (value == null) {
            return true;
        }
        if (value instanceof Undetermined || value instanceof Number || value instanceof Boolean) {
            return false;
        }
        if (value instanceof Collection<?> list) {
            return list.isEmpty();
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty();
        }
        if (value instanceof CharSequence text) {
            return text.toString().isBlank();
        }
        // an object: writing a message out, pictures and all, would only show that it is one
        return !(value instanceof Nested || value instanceof Record) && text().isBlank();
    }

    /** Surely there, though perhaps with a value that is not known yet. */
    boolean isPresent() {
        return value != Undetermined.PRESENCE && !isAbsent();
    }

    /** Present with a value that is known. */
    boolean isKnown() {
        return isPresent() && value != Undetermined.VALUE;
    }

    /** Known, and equal as text. */
    boolean is(String text) {
        return isKnown() && text().equals(text);
    }

    /** The items of a list, or else the value alone. */
    List<GivenValue> items() {
        if (!(value instanceof Collection<?> list)) {
            return List.of(this);
        }
        List<GivenValue> items = new ArrayList<>(list.size());
        for (Object item : list) {
            items.add(new GivenValue(item));
        }
        return items;
    }

    boolean isNumber() {
        return value instanceof Number;
    }

    boolean isText() {
        return !(value instanceof Number
                || value instanceof Boolean
                || value instanceof Map
                || value instanceof Nested);
    }

    /** As on the wire, numbers in their shortest form: 5 and 5.0 are both {@code 5}. */
    String text() {
        return value instanceof Number number ? shortest(number) : String.valueOf(value);
    }

    /** Whether it is a number, or a text that says one, and not from one bound to the other; NaN never is. */
    boolean isOutside(double min, double max) {
        if (value instanceof Number number) {
            return !isWithin(number.doubleValue(), min, max);
        }
        if (value instanceof CharSequence text) {
            try {
                return !isWithin(new BigDecimal(text.toString().strip()).doubleValue(), min, max);
            } catch (NumberFormatException noNumber) {
                return false; // of the wrong type, which is not said here
            }
        }
        return false;
    }

    private static boolean isWithin(double number, double min, double max) {
        return number >= min && number <= max;
    }

    static String shortest(Number number) {
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            if (!Double.isFinite(value)) {
                return Double.toString(value);
            }
        }
        BigDecimal shortest = new BigDecimal(number.toString()).stripTrailingZeros();
        return Math.max(shortest.precision() - shortest.scale(), shortest.scale()) > MAX_PLAIN_DIGITS
                ? shortest.toString()
                : shortest.toPlainString();
    }
}
