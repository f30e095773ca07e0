package io.runapi.processor.check;

import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.FieldType;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;

/** Reads a constant's text as its field's type. */
final class Constants {
    /** A text that is no value of its field; the message says what would be. */
    static final class NotA extends Exception {
        private static final long serialVersionUID = 1;

        private final String expected;

        NotA(String expected) {
            super(expected);
            this.expected = expected;
        }

        String expected() {
            return expected;
        }
    }

    private static final String ADDRESS = "an address with a scheme, such as https://example.com/a.png";

    private Constants() {}

    /**
     * The value.
     *
     * @throws NotA naming what is accepted, if the text is no such thing
     */
    static Object parse(String text, FieldType type) throws NotA {
        if (type instanceof FieldType.Text || type instanceof FieldType.OpenEnum) {
            return text;
        } else if (type instanceof FieldType.Address) {
            return address(text);
        } else if (type instanceof FieldType.Primitive primitive) {
            return primitive(text, primitive.java());
        }
        throw new NotA("a parameter of type " + Shown.type(type.java()));
    }

    private static Object address(String text) throws NotA {
        try {
            URI address = new URI(text);
            if (address.isAbsolute()) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new NotA(ADDRESS);
        }
        throw new NotA(ADDRESS);
    }

    private static Object primitive(String text, TypeName type) throws NotA {
        if (type.equals(TypeName.BOOLEAN)) {
            if (text.equals("true") || text.equals("false")) {
                return Boolean.valueOf(text);
            }
            throw new NotA("true, false");
        }
        boolean whole = type.equals(TypeName.INT) || type.equals(TypeName.LONG);
        if (!text.matches(whole ? "-?\\d+" : "-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?")) {
            throw new NotA(whole ? "a whole number" : "a number");
        }
        try {
            if (type.equals(TypeName.INT)) {
                return new BigDecimal(text).intValueExact();
            } else if (type.equals(TypeName.LONG)) {
                return new BigDecimal(text).longValueExact();
            }
        } catch (ArithmeticException e) {
            throw new NotA("a whole number that fits into " + type);
        }
        return Double.valueOf(text);
    }
}
