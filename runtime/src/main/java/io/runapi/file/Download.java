package io.runapi.file;

import io.runapi.error.TimeoutException.Kind;
import io.runapi.time.Scheduler.Cancellable;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One file on its way: hop by hop to where it is, then byte by byte to the disk. */
final class Download implements FileBody.Progress {
    private static final System.Logger LOG = System.getLogger("io.runapi.file");
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 5;

    private final Downloads how;
    private final PartFile file;
    private final CompletableFuture<Path> result = new CompletableFuture<>();
    private final AtomicBoolean ended = new AtomicBoolean();
    private final Object lock = new Object();
    private @Nullable CompletableFuture<?> exchange;
    private @Nullable Cancellable timer;
    private boolean brokenOff;
    private volatile URI at;
    private volatile long lastArrival;

    private Download(Downloads how, URI url, PartFile file) {
        this.how = how;
        this.file = file;
        this.at = url;
    }

    static CompletableFuture<Path> start(Downloads how, URI url, Path target) {
        try {
            if (Urls.scheme(url).equals("data")) {
                return CompletableFuture.completedFuture(unpack(how, DataUrl.of(url), target));
            }
            String fault = Urls.fault(url, null);
            if (fault != null) {
                throw new IllegalArgumentException("Can't download " + Urls.shown(url) + ": " + fault + ".");
            }
            return new Download(how, url, PartFile.create(target, FileNames.of(url))).begin();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static Path unpack(Downloads how, DataUrl url, Path target) {
        if (url.size() > how.maxBytes()) {
            throw DownloadErrors.tooLarge("a data: URL", how.maxBytes());
        }
        ByteBuffer bytes = url.bytes();
        PartFile file = PartFile.create(target, FileNames.ofType(url.mediaType()));
        try {
            file.write(bytes);
            return file.finish();
        } finally {
            file.discard();
        }
    }

    private CompletableFuture<Path> begin() {
        CompletableFuture<?> unused = result.whenComplete((path, error) -> breakOff());
        hop(at, 0);
        return result;
    }

    private void hop(URI url, int redirects) {
        at = url;
        try {
            // Nothing is added to it, as a rule: whoever serves the file has no business with our key.
            HttpRequest.Builder request = HttpRequest.newBuilder(url).version(HttpClient.Version.HTTP_1_1);
            how.headersFor(url).forEach(request::setHeader);
            Duration limit = how.firstByteTimeout();
            arm(how.scheduler().schedule(limit, () -> expired(Kind.FIRST_BYTE, limit)));
            CompletableFuture<HttpResponse<@Nullable Void>> sent =
                    how.client().sendAsync(request.build(), answer -> body(answer.statusCode(), answer.headers()));
            boolean unwanted;
            synchronized (lock) {
                exchange = sent;
                unwanted = brokenOff;
            }
            if (unwanted) {
                sent.cancel(true);
            }
            CompletableFuture<?> unused = sent.whenComplete((response, error) -> {
                if (error != null) {
                    fail(DownloadErrors.ofExchange(error, url, file.size(), how.client()));
                } else {
                    arrived(response, redirects);
                }
            });
        } catch (RuntimeException e) {
            fail(DownloadErrors.ofExchange(e, url, 0, how.client()));
        }
    }

    private BodySubscriber<@Nullable Void> body(int status, HttpHeaders headers) {
        arm(null);
        if (refusal(status, headers) != null) {
            return new DroppedBody();
        }
        arrived();
        watchIdle(how.idleTimeout());
        return new FileBody(file, this);
    }

    /** Why this answer is not the file; null if it is. */
    private @Nullable RuntimeException refusal(int status, HttpHeaders headers) {
        if (status != 200) {
            return DownloadErrors.ofStatus(
                    status, at, headers, !how.headersFor(at).isEmpty());
        }
        String encoding = headers.firstValue("Content-Encoding").orElse("identity");
        if (!encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
            return DownloadErrors.encoded(at, encoding);
        }
        return length(headers) > how.maxBytes() ? tooLarge() : null;
    }

    private void arrived(HttpResponse<@Nullable Void> response, int redirects) {
        arm(null);
        HttpHeaders headers = response.headers();
        String location = headers.firstValue("Location").orElse("");
        if (REDIRECTS.contains(response.statusCode()) && !location.isBlank()) {
            follow(location.strip(), response.statusCode(), redirects);
            return;
        }
        RuntimeException refused = refusal(response.statusCode(), headers);
        long length = length(headers);
        if (refused != null) {
            fail(refused);
        } else if (length >= 0 && file.size() != length) {
            fail(DownloadErrors.cutShort(at, file.size(), length));
        } else {
            try {
                Path saved = file.finish();
                ended.set(true);
                result.complete(saved);
            } catch (RuntimeException e) {
                fail(e);
            }
        }
    }

    private void follow(String location, int status, int redirects) {
        URI next;
        try {
            next = at.resolve(location);
        } catch (IllegalArgumentException e) {
            fail(DownloadErrors.redirect(at, status, "it is no URL"));
            return;
        }
        String fault = redirects >= MOST_REDIRECTS
                ? "it is one too many, after " + MOST_REDIRECTS + " others"
                : Urls.fault(next, at);
        if (fault != null) {
            fail(DownloadErrors.redirect(at, status, "to " + Urls.shown(next) + ": " + fault));
        } else {
            hop(next, redirects + 1);
        }
    }

    @Override
    public void arrived() {
        lastArrival = how.scheduler().nanoTime();
    }

    @Override
    public long maxBytes() {
        return how.maxBytes();
    }

    @Override
    public RuntimeException tooLarge() {
        return DownloadErrors.tooLarge(Urls.shown(at), how.maxBytes());
    }

    /** One timer that looks after the last arrival, rather than one per piece. */
    private void watchIdle(Duration rest) {
        arm(how.scheduler().schedule(rest, () -> {
            Duration limit = how.idleTimeout();
            Duration left = limit.minusNanos(how.scheduler().nanoTime() - lastArrival);
            if (left.isNegative() || left.isZero()) {
                expired(Kind.IDLE, limit);
            } else {
                watchIdle(left);
            }
        }));
    }

    /** Leaves the timer's thread: files are removed here, and what users hang on the future may block. */
    private void expired(Kind kind, Duration limit) {
        result.defaultExecutor().execute(() -> fail(DownloadErrors.timeout(at, kind, limit, file.size())));
    }

    /** Replaces the timer. */
    private void arm(@Nullable Cancellable next) {
        Cancellable last;
        boolean unwanted;
        synchronized (lock) {
            last = timer;
            timer = next;
            unwanted = brokenOff;
        }
        if (last != null) {
            last.cancel();
        }
        if (unwanted && next != null) {
            next.cancel();
        }
    }

    private void fail(RuntimeException error) {
        if (ended.compareAndSet(false, true)) {
            breakOff();
            result.completeExceptionally(error);
        }
    }

    /** Ends what is going on; what is finished stays. */
    private void breakOff() {
        CompletableFuture<?> current;
        synchronized (lock) {
            brokenOff = true;
            current = exchange;
        }
        arm(null);
        if (current != null) {
            current.cancel(true);
        }
        try {
            file.discard();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A download ended without its file, but could not clean up.", e);
        }
    }

    private static long length(HttpHeaders headers) {
        try {
            return headers.firstValueAsLong("Content-Length").orElse(-1);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
