package io.runapi;

import io.runapi.file.MediaFile;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A recording of a part of a track. */
public sealed interface StemAudioFile extends MediaFile permits StemAudio {
    /** Where it is; null if the service did not say. */
    @Nullable
    URI audioUrl();

    @Override
    default @Nullable URI url() {
        return audioUrl();
    }
}
