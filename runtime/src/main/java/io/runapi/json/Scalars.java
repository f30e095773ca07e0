package io.runapi.json;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.NumberOutput;

/**
 * Makes Java values of the current scalar token, forgiving what does no harm. What cannot be converted is an
 * {@link IllegalArgumentException} or {@link ArithmeticException}; the caller knows the words.
 */
final class Scalars {
    /** A decimal of at most this many characters without exponent survives being a double (IEEE 754: 15 digits). */
    private static final int SURELY_EXACT = 16;

    /** Numbers written as text are no longer than this; as numbers, the library has the same limit. */
    private static final int MAX_NUMBER = 1000;

    private Scalars() {}

    /** One of the conversions below; null for blank text. */
    @FunctionalInterface
    interface Conversion<T> {
        @Nullable
        T of(JsonParser parser);
    }

    static String string(JsonParser parser) {
        return parser.getString();
    }

    static @Nullable URI uri(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw new IllegalArgumentException();
        }
        String text = parser.getString();
        return text.isBlank() ? null : LenientUri.parse(text);
    }

    static @Nullable Integer integer(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        BigDecimal decimal = decimal(parser);
        return decimal == null ? null : decimal.intValueExact();
    }

    static @Nullable Long longInteger(JsonParser parser) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        BigDecimal decimal = decimal(parser);
        return decimal == null ? null : decimal.longValueExact();
    }

    static @Nullable Double number(JsonParser parser) {
        BigDecimal decimal = parser.currentToken() == JsonToken.VALUE_STRING ? decimal(parser) : null;
        if (decimal == null && parser.currentToken() == JsonToken.VALUE_STRING) {
            return null;
        }
        double number;
        if (decimal != null) {
            number = decimal.doubleValue();
        } else {
            requireNumber(parser);
            number = parser.getDoubleValue();
        }
        if (!Double.isFinite(number)) {
            throw new ArithmeticException();
        }
        return number;
    }

    static @Nullable Boolean bool(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_STRING -> bool(parser.getString());
            default -> throw new IllegalArgumentException();
        };
    }

    /** Free-form: the type that loses nothing. */
    static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> fraction(parser);
            default -> throw new IllegalArgumentException();
        };
    }

    private static Number fraction(JsonParser parser) {
        double number = parser.getDoubleValue();
        String text = parser.getString();
        if (text.length() <= SURELY_EXACT && text.indexOf('e') < 0 && text.indexOf('E') < 0) {
            return number;
        }
        BigDecimal exact = parser.getDecimalValue();
        boolean fits =
                Double.isFinite(number) && new BigDecimal(NumberOutput.toString(number, true)).compareTo(exact) == 0;
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

    static @Nullable BigDecimal decimal(JsonParser parser) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            requireNumber(parser);
            return parser.getDecimalValue();
        }
        String text = parser.getString().strip();
        if (text.length() > MAX_NUMBER) {
            throw new ArithmeticException();
        }
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static void requireNumber(JsonParser parser) {
        if (!parser.currentToken().isNumeric()) {
            throw new IllegalArgumentException();
        }
    }
}
