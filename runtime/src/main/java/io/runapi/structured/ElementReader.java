package io.runapi.structured;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.runapi.error.DecodeException;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import java.util.List;

/**
 * Reads the elements of one streamed list. Takes the text of the answer in pieces, cut anywhere, and answers the
 * elements that each piece completes. Not thread-safe.
 *
 * @param <E> an element
 */
public final class ElementReader<E> {
    private final ElementSplitter splitter = new ElementSplitter();
    private final JsonCodec<E> codec;
    private int read;

    ElementReader(JsonCodec<E> codec) {
        this.codec = codec;
    }

    /**
     * Takes the next piece of text.
     *
     * @return the elements that are complete now; often none
     * @throws DecodeException if the text is no list, or an element is not of its form
     */
    public List<E> add(String piece) {
        return splitter.add(piece).stream().map(this::decode).toList();
    }

    /**
     * Says that the text is at its end.
     *
     * @throws DecodeException if the list is not
     */
    public void end() {
        splitter.end();
    }

    private E decode(String element) {
        String place = "$." + ElementSplitter.PROPERTY + "[" + read++ + "]";
        return JsonReader.decode(element.getBytes(UTF_8), codec, place);
    }
}
