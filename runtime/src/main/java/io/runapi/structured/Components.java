package io.runapi.structured;

import io.runapi.error.DecodeException;
import io.runapi.json.JsonReader;
import org.jspecify.annotations.Nullable;

/** What generated codecs say about records that cannot be made. */
public final class Components {
    private Components() {}

    /**
     * The value of a component that has to be there.
     *
     * @param in stands behind the object
     * @throws DecodeException if it is not there
     */
    public static <T> T required(JsonReader in, String name, @Nullable T value) {
        if (value == null) {
            throw in.wrong("Expected a value for \"" + name + "\", which is missing or null,", null);
        }
        return value;
    }

    /**
     * What a record's own constructor refused, with the place.
     *
     * @param in stands behind the object
     * @param record the record's simple name
     * @param cause what its constructor threw; the error is its message
     */
    public static DecodeException refused(JsonReader in, String record, RuntimeException cause) {
        if (cause instanceof DecodeException known) {
            return known;
        }
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return in.wrong(record + " refused its values: " + reason + ",", cause);
    }

    /**
     * An object of a sealed interface that says to be something else.
     *
     * @param in stands before the object
     * @param property the property that says which record it is
     * @param found what it says, or null if it is not there
     * @param accepted the names of all records
     */
    public static DecodeException variant(JsonReader in, String property, @Nullable String found, String... accepted) {
        in.skip();
        return in.wrong(
                "Expected \"" + property + "\" to be " + (accepted.length == 1 ? "" : "one of ")
                        + String.join(", ", accepted)
                        + (found == null ? ", which is missing," : ", which is \"" + found + "\","),
                null);
    }
}
