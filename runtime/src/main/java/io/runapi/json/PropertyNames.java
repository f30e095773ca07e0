package io.runapi.json;

/** The property names that a codec knows, in the order of its switch. Built once per codec. */
public final class PropertyNames {
    /** The object ended. */
    public static final int END = -1;

    /** A property that the codec does not know; {@link JsonReader#keep} keeps it. */
    public static final int UNKNOWN = -2;

    private PropertyNames() {}

    /** Names in order: {@link JsonReader#beginObject} and {@link JsonReader#next} answer their index. */
    public static PropertyNames of(String... names) {
        throw new UnsupportedOperationException();
    }
}
