package io.runapi;

import io.runapi.file.Downloads;
import io.runapi.file.MediaFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A track, whose address stands under one of two names. */
public sealed interface TrackFile extends MediaFile permits Track {
    /** Where it is, if {@link #url()} does not say. */
    @Nullable
    URI audioUrl();

    @Override
    default Path downloadTo(Path target, Downloads downloads) {
        URI audio = audioUrl();
        return url() != null || audio == null
                ? MediaFile.super.downloadTo(target, downloads)
                : downloads.save(audio, target);
    }

    @Override
    default CompletableFuture<Path> downloadToAsync(Path target, Downloads downloads) {
        URI audio = audioUrl();
        return url() != null || audio == null
                ? MediaFile.super.downloadToAsync(target, downloads)
                : downloads.saveAsync(audio, target);
    }
}
