package io.runapi;

import java.util.List;
import java.util.NoSuchElementException;

/** Cover pictures, which stand under one of two names. */
public sealed interface CoverFiles permits Covers {
    /** The pictures, if {@link #images()} has none. */
    List<Image> covers();

    /** The pictures, if {@link #covers()} has none. */
    List<Image> images();

    /** The pictures, in the service's order. */
    default List<Image> all() {
        return covers().isEmpty() ? images() : covers();
    }

    /**
     * The first picture.
     *
     * @throws NoSuchElementException if there is none
     */
    default Image first() {
        if (all().isEmpty()) {
            throw new NoSuchElementException("the finished task has no cover pictures");
        }
        return all().get(0);
    }
}
