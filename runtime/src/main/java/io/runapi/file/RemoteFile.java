package io.runapi.file;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * A file at the service, which only the account that it belongs to may read. Nothing is fetched before it is asked for.
 */
public final class RemoteFile {
    private final URI url;
    private final Downloads downloads;

    /**
     * For the client.
     *
     * @param downloads fetches it, with the key
     */
    public RemoteFile(URI url, Downloads downloads) {
        this.url = url;
        this.downloads = downloads;
    }

    /**
     * Fetches the file and waits for it, as {@link Downloads#save} does: it is whole or not there at all.
     *
     * @param target a file, which is replaced if it exists, or an existing directory
     * @return the file
     * @throws io.runapi.error.AuthenticationException if the API key is not accepted (HTTP 401)
     * @throws io.runapi.error.RunApiException as {@link Downloads#save}
     */
    public Path downloadTo(Path target) {
        return downloads.save(url, target);
    }

    /** Fetches the file; the future fails with the exceptions of {@link #downloadTo}. */
    public CompletableFuture<Path> downloadToAsync(Path target) {
        return downloads.saveAsync(url, target);
    }

    /** Where it is. */
    @Override
    public String toString() {
        return Urls.shown(url);
    }
}
