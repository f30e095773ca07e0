package io.runapi.stream;

import org.jspecify.annotations.Nullable;

/**
 * The one text in which most events of a stream differ from the one before, such as the new words of a chat. A stream
 * that knows it need not read again what an event repeats: it compares the bytes.
 *
 * @param <E> the type of an event, which equals another one with the same content
 */
public interface VaryingText<E> {
    /** The text of an event, as its codec took it from the data; null if it has none. */
    @Nullable
    String of(E event);

    /** The same event with another text. Nothing else of an event depends on the text. */
    E with(E event, String text);
}
