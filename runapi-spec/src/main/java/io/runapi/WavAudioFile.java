package io.runapi;

import io.runapi.file.MediaFile;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A track as a WAV file. */
public sealed interface WavAudioFile extends MediaFile permits WavFile {
    /** Where it is; null if the service did not say. */
    @Nullable
    URI wavUrl();

    @Override
    default @Nullable URI url() {
        return wavUrl();
    }
}
