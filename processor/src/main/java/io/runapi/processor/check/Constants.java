package io.runapi.processor.check;

import com.palantir.javapoet.TypeName;
import io.runapi.processor.model.FieldType;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;

/** Reads a constant's text as its field's type. */
final class Constants {
    /** What is wrong with a constant, and what to do about it. */
    static final class NotA extends Exception {
        private static final long serialVersionUID = 1;

        private final String what;
        private final String remedy;

        NotA(String what, String remedy) {
            super(what);
            this.what = what;
            this.remedy = remedy;
        }

        String what() {
            return what;
        }

        String remedy() {
            return remedy;
        }
    }

    private static final String ADDRESS = "accepted: one with a scheme, such as https://example.com/a.png";

    private Constants() {}

    /**
     * The value.
     *
     * @throws NotA naming what the field holds, if the text is no such thing
     */
    static Object parse(String text, FieldType type) throws NotA {
        if (type instanceof FieldType.Text || type instanceof FieldType.OpenEnum) {
            return text;
        } else if (type instanceof FieldType.Address) {
            return address(text);
        } else if (type instanceof FieldType.Primitive primitive) {
            return primitive(text, primitive.java());
        }
        throw new NotA("cannot be a constant of type " + Shown.type(type.java()), "make it a parameter");
    }

    private static Object address(String text) throws NotA {
        try {
            URI address = new URI(text);
            if (address.isAbsolute()) {
                return address;
            }
        } catch (URISyntaxException e) {
            throw new NotA("is not an address: " + e.getReason(), ADDRESS);
        }
        throw new NotA("is not an address", ADDRESS);
    }

    private static Object primitive(String text, TypeName type) throws NotA {
        if (type.equals(TypeName.BOOLEAN)) {
            if (text.equals("true") || text.equals("false")) {
                return Boolean.valueOf(text);
            }
            throw new NotA("is not a boolean", "accepted: true, false");
        }
        boolean whole = type.equals(TypeName.INT) || type.equals(TypeName.LONG);
        if (!text.matches(whole ? "-?\\d+" : "-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?")) {
            throw whole
                    ? new NotA("is not a whole number", "accepted: digits, such as 10")
                    : new NotA("is not a number", "accepted: digits, such as 0.5");
        }
        try {
            if (type.equals(TypeName.INT)) {
                return new BigDecimal(text).intValueExact();
            } else if (type.equals(TypeName.LONG)) {
                return new BigDecimal(text).longValueExact();
            }
        } catch (ArithmeticException e) {
            throw new NotA("is too large", "accepted: what fits into " + type);
        }
        return Double.valueOf(text);
    }
}
