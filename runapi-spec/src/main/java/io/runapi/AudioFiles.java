package io.runapi;

import java.util.List;
import java.util.NoSuchElementException;

/** Something that has recordings. */
public sealed interface AudioFiles permits Audios {
    /** The recordings, in the service's order. */
    List<Audio> audios();

    /**
     * The first recording, and usually the only one.
     *
     * @throws NoSuchElementException if there is none
     */
    default Audio first() {
        if (audios().isEmpty()) {
            throw new NoSuchElementException("the finished task has no recordings");
        }
        return audios().get(0);
    }
}
