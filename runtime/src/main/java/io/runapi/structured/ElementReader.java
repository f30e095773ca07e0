package io.runapi.structured;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.runapi.error.DecodeException;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Reads the elements of one list while its text comes in, in pieces cut anywhere. As an iterator it has the elements
 * that are complete; more may come with the next piece. Not thread-safe.
 *
 * @param <E> an element
 */
public final class ElementReader<E> implements Iterator<E> {
    private final Deque<String> complete = new ArrayDeque<>();
    private final ElementSplitter splitter = new ElementSplitter(this::take);
    private final JsonCodec<E> codec;
    private int read;

    ElementReader(JsonCodec<E> codec) {
        this.codec = codec;
    }

    /**
     * Takes the next piece of text.
     *
     * @throws DecodeException if the text cannot be such a list; what was complete before can be taken still
     */
    public void add(String piece) {
        splitter.add(piece);
    }

    /**
     * Says that there is no more text.
     *
     * @throws DecodeException if the list has not ended
     */
    public void end() {
        splitter.end();
    }

    /** Whether an element is complete that was not taken yet. */
    @Override
    public boolean hasNext() {
        return !complete.isEmpty();
    }

    /**
     * Takes the next complete element.
     *
     * @throws DecodeException if it is not of its form
     * @throws NoSuchElementException if none is complete
     */
    @Override
    public E next() {
        String element = complete.remove();
        String place = "$." + ElementSplitter.PROPERTY + "[" + read++ + "]";
        return JsonReader.decode(element.getBytes(UTF_8), codec, place);
    }

    private void take(String element) {
        if (element.equals("null")) {
            read++; // left out of whole lists, too
        } else {
            complete.add(element);
        }
    }
}
