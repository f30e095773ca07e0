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
 * How files are fetched; immutable. The bytes go to a temporary file beside the target, which becomes the target in one
 * step when it is whole: there is never half a file under the target's name, and nothing is left after a failure.
 *
 * <p>Neither the API key nor any other header of the client's is sent (but see {@link #withHeaders}). Only https, or
 * http to this machine; up to 5 redirects, none of them from https to http. {@code data:} URLs (RFC 2397, base64) are
 * written likewise.
 */
public final class Downloads {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Downloads STANDARD = new Downloads(null, null, LIMIT, LIMIT, Long.MAX_VALUE, null, Map.of());

    private final @Nullable HttpClient client;
    private final @Nullable Scheduler scheduler;
    private final Duration firstByteTimeout;
    private final Duration idleTimeout;
    private final long maxBytes;
    private final @Nullable URI origin;
    private final Map<String, String> headers;

    private Downloads(
            @Nullable HttpClient client,
            @Nullable Scheduler scheduler,
            Duration firstByteTimeout,
            Duration idleTimeout,
            long maxBytes,
            @Nullable URI origin,
            Map<String, String> headers) {
        this.client = client;
        this.scheduler = scheduler;
        this.firstByteTimeout = firstByteTimeout;
        this.idleTimeout = idleTimeout;
        this.maxBytes = maxBytes;
        this.origin = origin;
        this.headers = Map.copyOf(headers);
    }

    /**
     * 60 s for an answer to begin, 60 s for a pause in it, files of any size, one HTTP client for the whole process.
     */
    public static Downloads standard() {
        return STANDARD;
    }

    /**
     * Uses an HTTP client of the caller's, for instance one with a proxy.
     *
     * @throws IllegalArgumentException if it follows redirects: they are checked here, one by one
     */
    public Downloads withHttpClient(HttpClient client) {
        if (client.followRedirects() != Redirect.NEVER) {
            throw new IllegalArgumentException(
                    "The HTTP client follows redirects by itself, which would skip the checks"
                            + " of each hop. Build it with followRedirects(HttpClient.Redirect.NEVER), the default.");
        }
        return new Downloads(client, scheduler, firstByteTimeout, idleTimeout, maxBytes, origin, headers);
    }

    /**
     * Sends headers to one origin, an API key for instance. They go nowhere else: redirects to another scheme, host or
     * port are followed without them.
     *
     * @param origin an address there
     */
    public Downloads withHeaders(URI origin, Map<String, String> headers) {
        return new Downloads(client, scheduler, firstByteTimeout, idleTimeout, maxBytes, origin, headers);
    }

    /** Uses a clock and timers of the caller's. */
    Downloads withScheduler(Scheduler scheduler) {
        return new Downloads(client, scheduler, firstByteTimeout, idleTimeout, maxBytes, origin, headers);
    }

    /**
     * How long to wait until an answer begins, per hop.
     *
     * @param limit more than zero
     */
    public Downloads withFirstByteTimeout(Duration limit) {
        return new Downloads(client, scheduler, checked("first byte", limit), idleTimeout, maxBytes, origin, headers);
    }

    /**
     * How long the bytes may pause.
     *
     * @param limit more than zero
     */
    public Downloads withIdleTimeout(Duration limit) {
        return new Downloads(client, scheduler, firstByteTimeout, checked("idle", limit), maxBytes, origin, headers);
    }

    /**
     * Refuses larger files: at once if the server tells the size, else as soon as that many bytes have come.
     *
     * @param bytes more than zero
     */
    public Downloads withMaxBytes(long bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException("A limit of bytes must be more than zero, not " + bytes + ".");
        }
        return new Downloads(client, scheduler, firstByteTimeout, idleTimeout, bytes, origin, headers);
    }

    /**
     * Fetches a file and waits for it.
     *
     * @param target a file, which is replaced if it exists (missing directories above it are made), or an existing
     *     directory, in which the file gets the name that the URL's path ends with and replaces nothing: if the name is
     *     taken, a number is added
     * @return the file
     * @throws io.runapi.error.NotFoundException if it is not there, or not any more (HTTP 404, 410)
     * @throws io.runapi.error.PermissionException if the link is not accepted (HTTP 401, 403): most have an end
     * @throws io.runapi.error.RateLimitException for HTTP 429
     * @throws io.runapi.error.ServerException for HTTP 5xx
     * @throws io.runapi.error.NetworkException if the connection fails, or ends before the whole file has come
     * @throws io.runapi.error.TimeoutException if a time limit is reached
     * @throws io.runapi.error.ApiException for any other answer, redirect or size that is not accepted
     * @throws InterruptedCallException if this thread was interrupted
     * @throws IllegalArgumentException if the URL is none that is fetched
     * @throws java.io.UncheckedIOException if the target can't be written
     */
    public Path save(URI url, Path target) {
        CompletableFuture<Path> saved = saveAsync(url, target);
        try {
            return saved.get();
        } catch (InterruptedException e) {
            saved.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(
                    "The thread that waited for " + Urls.shown(url)
                            + " was interrupted; the download has ended and left" + " no file.",
                    ErrorDetails.NONE,
                    e);
        } catch (ExecutionException e) {
            throw DownloadErrors.forCaller(e.getCause() == null ? e : e.getCause());
        } catch (CancellationException e) {
            throw new IllegalStateException("A download was cancelled that nobody else knows of.", e);
        }
    }

    /**
     * Fetches a file. The future fails with the exceptions of {@link #save}; cancelling it ends the download and leaves
     * no file.
     */
    public CompletableFuture<Path> saveAsync(URI url, Path target) {
        return Download.start(this, url, target);
    }

    HttpClient client() {
        return client == null ? StandardClient.INSTANCE : client;
    }

    Scheduler scheduler() {
        return scheduler == null ? StandardScheduler.INSTANCE : scheduler;
    }

    Duration firstByteTimeout() {
        return firstByteTimeout;
    }

    Duration idleTimeout() {
        return idleTimeout;
    }

    /** What goes with a request for that address. */
    Map<String, String> headersFor(URI url) {
        return origin != null && Urls.isSameOrigin(origin, url) ? headers : Map.of();
    }

    long maxBytes() {
        return maxBytes;
    }

    private static Duration checked(String name, Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("The " + name + " limit must be more than zero, not " + limit + ".");
        }
        return limit;
    }

    @Override
    public String toString() {
        return "Downloads[firstByteTimeout=" + firstByteTimeout + ", idleTimeout=" + idleTimeout
                + (maxBytes == Long.MAX_VALUE ? "]" : ", maxBytes=" + maxBytes + "]");
    }

    /** Made when the first file is fetched, and kept for the life of the process; its threads are daemons. */
    private static final class StandardClient {
        private static final HttpClient INSTANCE = HttpClient.newBuilder()
                .followRedirects(Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(30))
                .build();
    }

    /** The same for the timers. */
    private static final class StandardScheduler {
        private static final Scheduler INSTANCE = Scheduler.system("runapi-downloads");
    }
}
