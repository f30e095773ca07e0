package io.runapi;

import io.runapi.file.MediaFile;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The video to a track. */
public sealed interface MusicVideoFile extends MediaFile permits MusicVideo {
    /** Where it is; null if the service did not say. */
    @Nullable
    URI videoUrl();

    @Override
    default @Nullable URI url() {
        return videoUrl();
    }
}
