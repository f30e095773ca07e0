package io.runapi.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes Java values of the scalar that a cursor stands before, forgiving what does no harm; blank text is null. What
 * cannot be converted is an {@link IllegalArgumentException} or {@link ArithmeticException}; the caller knows the
 * words.
 */
final class Scalars {
    /** A decimal of at most this many characters without exponent survives being a double (IEEE 754: 15 digits). */
    private static final int SURELY_EXACT = 16;

    /** Numbers written as text are no longer than this; as numbers, the cursor has the same limit. */
    private static final int MAX_NUMBER = 1000;

    /** How many bits a whole number has at most for the type. */
    private static final int INT_BITS = 31;

    private static final int LONG_BITS = 63;

    private Scalars() {}

    static String string(JsonCursor in) {
        return switch (shape(in)) {
            case STRING -> in.text();
            case NUMBER -> in.number();
            case BOOLEAN -> String.valueOf(in.bool());
            default -> throw new IllegalArgumentException();
        };
    }

    static @Nullable URI uri(JsonCursor in) {
        if (shape(in) != JsonShape.STRING) {
            throw new IllegalArgumentException();
        }
        String text = in.text();
        return text.isBlank() ? null : LenientUri.parse(text);
    }

    static @Nullable Integer integer(JsonCursor in) {
        if (shape(in) == JsonShape.NUMBER) {
            long small = in.smallInteger();
            if (small != Long.MIN_VALUE) {
                return Math.toIntExact(small);
            }
        }
        BigDecimal decimal = decimal(in);
        return decimal == null ? null : decimal.intValueExact();
    }

    static @Nullable Long longInteger(JsonCursor in) {
        if (shape(in) == JsonShape.NUMBER) {
            long small = in.smallInteger();
            if (small != Long.MIN_VALUE) {
                return small;
            }
        }
        BigDecimal decimal = decimal(in);
        return decimal == null ? null : decimal.longValueExact();
    }

    static @Nullable Double number(JsonCursor in) {
        double number;
        if (shape(in) == JsonShape.NUMBER) {
            number = Double.parseDouble(in.number());
        } else {
            BigDecimal decimal = decimal(in);
            if (decimal == null) {
                return null;
            }
            number = decimal.doubleValue();
        }
        if (!Double.isFinite(number)) {
            throw new ArithmeticException();
        }
        return number;
    }

    static @Nullable Boolean bool(JsonCursor in) {
        return switch (shape(in)) {
            case BOOLEAN -> in.bool();
            case STRING -> bool(in.text());
            default -> throw new IllegalArgumentException();
        };
    }

    /** A number with all its digits. */
    static @Nullable BigDecimal decimal(JsonCursor in) {
        if (shape(in) == JsonShape.NUMBER) {
            return new BigDecimal(in.number());
        }
        if (shape(in) != JsonShape.STRING) {
            throw new IllegalArgumentException();
        }
        String text = in.text().strip();
        if (text.length() > MAX_NUMBER) {
            throw new ArithmeticException();
        }
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    /** Free-form: the type that loses nothing. */
    static Object value(JsonCursor in) {
        return switch (shape(in)) {
            case STRING -> in.text();
            case BOOLEAN -> in.bool();
            case NUMBER -> number(in.number());
            default -> throw new IllegalArgumentException();
        };
    }

    private static Number number(String text) {
        boolean isWhole = text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
        return isWhole ? whole(new BigInteger(text)) : fraction(text);
    }

    private static Number whole(BigInteger number) {
        if (number.bitLength() <= INT_BITS) {
            return number.intValue();
        }
        return number.bitLength() <= LONG_BITS ? (Number) number.longValue() : number;
    }

    private static Number fraction(String text) {
        double number = Double.parseDouble(text);
        if (text.length() <= SURELY_EXACT && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
            return number;
        }
        BigDecimal exact = new BigDecimal(text);
        boolean fits = Double.isFinite(number) && new BigDecimal(Double.toString(number)).compareTo(exact) == 0;
        return fits ? (Number) number : exact;
    }

    private static @Nullable Boolean bool(String text) {
        if (text.isBlank()) {
            return null;
        }
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static JsonShape shape(JsonCursor in) {
        JsonShape shape = JsonShape.of(in.peek());
        if (shape == null) {
            throw new IllegalArgumentException();
        }
        return shape;
    }
}
