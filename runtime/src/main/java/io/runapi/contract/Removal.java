package io.runapi.contract;

import org.jspecify.annotations.Nullable;

/**
 * Something that the service took once and does not take any more.
 *
 * @param what what it is
 * @param name the model's id, or the field's name on the wire
 * @param on the date of the description that has it no more, for instance {@code 2026-08-07}
 * @param use what to use instead; null if nothing is known
 */
public record Removal(
        What what, String name, String on, @Nullable String use) {
    /** What can be removed from an action. */
    public enum What {
        MODEL,
        FIELD
    }

    /** A model that was removed on that day. */
    public static Removal model(String id, String on) {
        return new Removal(What.MODEL, id, on, null);
    }

    /** A field that was removed on that day. */
    public static Removal field(String name, String on) {
        return new Removal(What.FIELD, name, on, null);
    }

    /** The same with what to use instead. */
    public Removal use(String successor) {
        return new Removal(what, name, on, successor);
    }
}
