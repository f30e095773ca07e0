package io.runapi.file;

import io.runapi.error.ErrorDetails;
import io.runapi.error.NotFoundException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A picture, video or sound that a task made. The service keeps it for 7 days: fetch it before. */
public interface MediaFile {
    /** Where it is; null if the service did not say. */
    @Nullable
    URI url();

    /**
     * Fetches the file, with {@link Downloads#standard()}.
     *
     * @param target a file, which is replaced if it exists, or an existing directory, in which the file gets the name
     *     that its URL ends with and replaces nothing
     * @return the file
     * @throws io.runapi.error.RunApiException as {@link Downloads#save} does
     * @throws java.io.UncheckedIOException if the target can't be written
     */
    default Path downloadTo(Path target) {
        return downloadTo(target, Downloads.standard());
    }

    /** As {@link #downloadTo(Path)}, with settings of one's own. */
    default Path downloadTo(Path target, Downloads downloads) {
        return downloads.save(urlToFetch(this), target);
    }

    /** As {@link #downloadTo(Path)}, without waiting. Cancelling the future ends the download and leaves no file. */
    default CompletableFuture<Path> downloadToAsync(Path target) {
        return downloadToAsync(target, Downloads.standard());
    }

    /** As {@link #downloadToAsync(Path)}, with settings of one's own. */
    default CompletableFuture<Path> downloadToAsync(Path target, Downloads downloads) {
        try {
            return downloads.saveAsync(urlToFetch(this), target);
        } catch (NotFoundException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static URI urlToFetch(MediaFile file) {
        URI url = file.url();
        if (url == null) {
            throw new NotFoundException(
                    "The service named no URL for this file, so it can't be downloaded. Look at the result's other"
                            + " properties: " + file,
                    ErrorDetails.NONE,
                    null);
        }
        return url;
    }
}
