package io.runapi.structured;

import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import java.util.List;

/**
 * An answer that is a list, whose elements can be read while they stream.
 *
 * @param <E> an element
 */
public final class StructuredList<E> extends StructuredOutput<List<E>> {
    private final JsonCodec<E> items;

    StructuredList(String name, String schema, JsonCodec<E> items) {
        super(name, schema, new Wrapped<>(ElementSplitter.PROPERTY, JsonCodecs.list(items)));
        this.items = items;
    }

    /** Reads the elements of one answer, as soon as each is complete. */
    public ElementReader<E> elements() {
        return new ElementReader<>(items);
    }
}
