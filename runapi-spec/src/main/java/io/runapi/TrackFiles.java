package io.runapi;

import java.util.List;
import java.util.NoSuchElementException;

/** Something that has songs or sounds. */
public sealed interface TrackFiles permits Tracks {
    /** The tracks, in the service's order. */
    List<Track> audios();

    /**
     * The first track. Usually there is another one to choose from.
     *
     * @throws NoSuchElementException if there is none
     */
    default Track first() {
        if (audios().isEmpty()) {
            throw new NoSuchElementException("the finished task has no tracks");
        }
        return audios().get(0);
    }
}
