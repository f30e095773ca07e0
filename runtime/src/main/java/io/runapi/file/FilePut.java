package io.runapi.file;

import io.runapi.time.Scheduler.Cancellable;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One file on its way to storage. */
final class FilePut {
    /** What the HTTP client sets, and refuses to be given. */
    private static final Set<String> NOT_OURS = Set.of("connection", "content-length", "expect", "host", "upgrade");

    private final Uploads how;
    private final URI url;
    private final CompletableFuture<@Nullable Void> result = new CompletableFuture<>();
    private final Object lock = new Object();
    private @Nullable Cancellable timer;
    private volatile long lastProgress;

    private FilePut(Uploads how, URI url) {
        this.how = how;
        this.url = url;
    }

    static CompletableFuture<@Nullable Void> start(Uploads how, URI url, Map<String, String> headers, Path file) {
        try {
            String fault = Urls.fault(url, null);
            if (fault != null) {
                throw new IllegalArgumentException("Can't upload to " + Urls.shown(url) + ": " + fault + ".");
            }
            return new FilePut(how, url).begin(headers, file);
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private CompletableFuture<@Nullable Void> begin(Map<String, String> headers, Path file) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .version(HttpClient.Version.HTTP_1_1)
                .PUT(new WatchedFile(body(file), this::progressed));
        headers.forEach((name, value) -> {
            if (!NOT_OURS.contains(name.toLowerCase(Locale.ROOT))) {
                request.setHeader(name, value);
            }
        });
        progressed();
        CompletableFuture<HttpResponse<@Nullable Void>> sent =
                how.client().sendAsync(request.build(), answer -> new DroppedBody());
        watch(how.idleTimeout());
        CompletableFuture<?> unusedAnswer = sent.whenComplete((response, error) -> {
            if (error != null) {
                fail(UploadErrors.ofExchange(error, url, how.client()));
            } else if (response.statusCode() / 100 == 2) {
                result.complete(null);
            } else {
                fail(UploadErrors.ofStatus(response.statusCode(), url, response.headers()));
            }
        });
        CompletableFuture<?> unusedEnd = result.whenComplete((nothing, error) -> {
            disarm();
            if (error != null) {
                sent.cancel(true);
            }
        });
        return result;
    }

    private static HttpRequest.BodyPublisher body(Path file) {
        try {
            return HttpRequest.BodyPublishers.ofFile(file);
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException("Can't read " + file + " to upload it", e);
        }
    }

    private void progressed() {
        lastProgress = how.scheduler().nanoTime();
    }

    /** One timer that looks after the last progress, rather than one per piece. */
    private void watch(Duration rest) {
        synchronized (lock) {
            if (!result.isDone()) {
                timer = how.scheduler().schedule(rest, this::look);
            }
        }
    }

    private void look() {
        Duration limit = how.idleTimeout();
        Duration left = limit.minusNanos(how.scheduler().nanoTime() - lastProgress);
        if (left.isNegative() || left.isZero()) {
            // Leaves the timer's thread, since what users hang on the future may block.
            result.defaultExecutor().execute(() -> fail(UploadErrors.timeout(url, limit)));
        } else {
            watch(left);
        }
    }

    private void disarm() {
        synchronized (lock) {
            if (timer != null) {
                timer.cancel();
            }
        }
    }

    private void fail(RuntimeException error) {
        result.completeExceptionally(error);
    }
}
