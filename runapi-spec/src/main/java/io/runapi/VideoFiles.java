package io.runapi;

import java.util.List;
import java.util.NoSuchElementException;

/** Something that has videos. */
public sealed interface VideoFiles permits Videos {
    /** The videos, in the service's order. */
    List<Video> videos();

    /**
     * The first video, and usually the only one.
     *
     * @throws NoSuchElementException if there is none
     */
    default Video first() {
        if (videos().isEmpty()) {
            throw new NoSuchElementException("the finished task has no videos");
        }
        return videos().get(0);
    }
}
