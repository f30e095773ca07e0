package io.runapi.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The kinds of JSON value, RFC 8259 section 3. */
public enum JsonShape {
    NULL,
    STRING,
    NUMBER,
    BOOLEAN,
    ARRAY,
    OBJECT;

    /** The kind of the value that a token begins; null if it begins none. */
    static @Nullable JsonShape of(@Nullable JsonToken token) {
        if (token == null) {
            return null;
        }
        return switch (token) {
            case VALUE_NULL -> NULL;
            case VALUE_STRING -> STRING;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
            case START_ARRAY -> ARRAY;
            case START_OBJECT -> OBJECT;
            default -> null;
        };
    }
}
