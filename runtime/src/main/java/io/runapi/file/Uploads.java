package io.runapi.file;

import io.runapi.error.ErrorDetails;
import io.runapi.error.InterruptedCallException;
import io.runapi.time.Scheduler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * How files are sent to an address that the service prepared; immutable. The bytes go from the disk to the network
 * piece by piece, whatever the file's size.
 *
 * <p>Neither the API key nor any other header of the client's is sent. Only https, or http to this machine; redirects
 * are not followed.
 */
public final class Uploads {
    private static final Uploads STANDARD = new Uploads(null, null, Duration.ofSeconds(60));

    private final @Nullable HttpClient client;
    private final @Nullable Scheduler scheduler;
    private final Duration idleTimeout;

    private Uploads(@Nullable HttpClient client, @Nullable Scheduler scheduler, Duration idleTimeout) {
        this.client = client;
        this.scheduler = scheduler;
        this.idleTimeout = idleTimeout;
    }

    /** 60 s for a pause, files of any size, the HTTP client of {@link Downloads#standard()}. */
    public static Uploads standard() {
        return STANDARD;
    }

    /**
     * Uses an HTTP client of the caller's, for instance one with a proxy.
     *
     * @throws IllegalArgumentException if it follows redirects: the file is for the prepared address only
     */
    public Uploads withHttpClient(HttpClient client) {
        if (client.followRedirects() != Redirect.NEVER) {
            throw new IllegalArgumentException("The HTTP client follows redirects by itself, and the file is for the"
                    + " prepared address only. Build it with followRedirects(HttpClient.Redirect.NEVER), the default.");
        }
        return new Uploads(client, scheduler, idleTimeout);
    }

    /** Uses a clock and timers of the caller's. */
    Uploads withScheduler(Scheduler scheduler) {
        return new Uploads(client, scheduler, idleTimeout);
    }

    /**
     * How long nothing may happen: no byte taken by the network, and no answer after the last one.
     *
     * @param limit more than zero
     */
    public Uploads withIdleTimeout(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("The idle limit must be more than zero, not " + limit + ".");
        }
        return new Uploads(client, scheduler, limit);
    }

    /**
     * Puts a file there and waits until it has arrived.
     *
     * @param headers what the service says to send with it; those that HTTP itself sets are left to it
     * @throws io.runapi.error.PermissionException if the address is not accepted (HTTP 401, 403): most have an end
     * @throws io.runapi.error.ServerException for HTTP 5xx
     * @throws io.runapi.error.NetworkException if the connection fails
     * @throws io.runapi.error.TimeoutException if nothing happens for too long
     * @throws io.runapi.error.ApiException for any other answer but HTTP 2xx
     * @throws InterruptedCallException if this thread was interrupted
     * @throws IllegalArgumentException if the URL is none that is sent to
     * @throws java.io.UncheckedIOException if the file can't be read
     */
    public void put(URI url, Map<String, String> headers, Path file) {
        CompletableFuture<@Nullable Void> sent = putAsync(url, headers, file);
        try {
            sent.get();
        } catch (InterruptedException e) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(
                    "The thread that sent " + file + " was interrupted; the upload has ended.", ErrorDetails.NONE, e);
        } catch (ExecutionException e) {
            throw DownloadErrors.forCaller(e.getCause() == null ? e : e.getCause());
        } catch (CancellationException e) {
            throw new IllegalStateException("An upload was cancelled that nobody else knows of.", e);
        }
    }

    /** Puts a file there. The future fails with the exceptions of {@link #put}; cancelling it ends the upload. */
    public CompletableFuture<@Nullable Void> putAsync(URI url, Map<String, String> headers, Path file) {
        return FilePut.start(this, url, headers, file);
    }

    HttpClient client() {
        return client == null ? Downloads.standard().client() : client;
    }

    Scheduler scheduler() {
        return scheduler == null ? Downloads.standard().scheduler() : scheduler;
    }

    Duration idleTimeout() {
        return idleTimeout;
    }

    @Override
    public String toString() {
        return "Uploads[idleTimeout=" + idleTimeout + "]";
    }
}
