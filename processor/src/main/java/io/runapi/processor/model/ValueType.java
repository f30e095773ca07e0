package io.runapi.processor.model;

import javax.lang.model.element.TypeElement;

/** A Java type that has a form in JSON. */
public sealed interface ValueType {
    /** Types of one JSON text, number or boolean. */
    enum Scalar implements ValueType {
        STRING,
        URI,
        INTEGER,
        LONG,
        NUMBER,
        BOOLEAN;

        /** Whether it is a number. */
        public boolean isNumber() {
            return this == INTEGER || this == LONG || this == NUMBER;
        }
    }

    /** {@code Object}: any JSON. */
    enum Free implements ValueType {
        FREE
    }

    /** {@code FileContent}: a part of a form, no JSON. */
    enum Binary implements ValueType {
        FILE
    }

    /** A type with a generated codec. */
    record Declared(TypeElement type, Kind kind) implements ValueType {
        /** What declares it. */
        public enum Kind {
            SCHEMA,
            UNION,
            OPEN_ENUM
        }
    }

    /** {@code List<T>}. */
    record ListOf(ValueType items) implements ValueType {}

    /** {@code Map<String, T>}. */
    record MapOf(ValueType values) implements ValueType {}

    /** Whether it is a list or a map: never null in a record, where empty stands for absent. */
    default boolean isCollection() {
        return this instanceof ListOf || this instanceof MapOf;
    }

    /** Whether it can stand outside of JSON: in an address, or as a part of a form. */
    default boolean isPlain() {
        return this instanceof Scalar || isText();
    }

    /** Whether its JSON is a text. */
    default boolean isText() {
        return this == Scalar.STRING
                || this == Scalar.URI
                || (this instanceof Declared declared && declared.kind() == Declared.Kind.OPEN_ENUM);
    }
}
