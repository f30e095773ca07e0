package io.runapi.json;

/** The kinds of JSON value, RFC 8259 section 3. */
public enum JsonShape {
    NULL,
    STRING,
    NUMBER,
    BOOLEAN,
    ARRAY,
    OBJECT
}
