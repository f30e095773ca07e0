package io.runapi;

import java.util.List;
import java.util.NoSuchElementException;

/** Something that has pictures. */
public sealed interface ImageFiles permits Images {
    /** The pictures, in the service's order. */
    List<Image> images();

    /**
     * The first picture, and usually the only one.
     *
     * @throws NoSuchElementException if there is none
     */
    default Image first() {
        if (images().isEmpty()) {
            throw new NoSuchElementException("the finished task has no pictures");
        }
        return images().get(0);
    }
}
