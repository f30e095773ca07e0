package io.runapi.processor.model;

/**
 * A return type that a model's text could be read as.
 *
 * @param way how the method hands it out
 * @param reading its shape, that of the list for a stream of elements, or what is wrong with it
 */
public record Answer(Way way, ShapeReading reading) {
    /** How a value is handed out. */
    public enum Way {
        /** Itself. */
        NOW,
        /** In a {@code CompletableFuture}. */
        LATER,
        /** Its elements in a {@code Stream}, while they come in. */
        STREAMED
    }
}
