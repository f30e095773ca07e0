package io.runapi.json;

import org.jspecify.annotations.Nullable;

/** The kinds of JSON value, RFC 8259 section 3. */
public enum JsonShape {
    NULL,
    STRING,
    NUMBER,
    BOOLEAN,
    ARRAY,
    OBJECT;

    /** The kind of the value that a byte begins; null if it begins none. */
    static @Nullable JsonShape of(int first) {
        return switch (first) {
            case 'n' -> NULL;
            case '"' -> STRING;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> NUMBER;
            case 't', 'f' -> BOOLEAN;
            case '[' -> ARRAY;
            case '{' -> OBJECT;
            default -> null;
        };
    }
}
