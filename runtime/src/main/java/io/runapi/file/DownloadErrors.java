package io.runapi.file;

import io.runapi.error.ApiException;
import io.runapi.error.AuthenticationException;
import io.runapi.error.ErrorDetails;
import io.runapi.error.NetworkException;
import io.runapi.error.NotFoundException;
import io.runapi.error.PermissionException;
import io.runapi.error.RateLimitException;
import io.runapi.error.RunApiException;
import io.runapi.error.ServerException;
import io.runapi.error.TimeoutException;
import io.runapi.error.TimeoutException.Kind;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** What can go wrong with a download, and what to do about it. */
final class DownloadErrors {
    private static final String AGAIN = " Nothing was saved; download it again: results are kept for 7 days.";

    private DownloadErrors() {}

    /**
     * An answer that is not 200.
     *
     * @param withKey whether the API key went with the request, so that no link can have expired
     */
    static RunApiException ofStatus(int status, URI url, HttpHeaders headers, boolean withKey) {
        String answer = Urls.shown(url) + " answered HTTP " + status;
        ErrorDetails details = details(status, status == 429 || status >= 500);
        if (withKey && status == 401) {
            return new AuthenticationException(answer + ": the API key is not accepted. Check it.", details, null);
        }
        if (withKey && (status == 403 || status == 404 || status == 410)) {
            String file = answer + ": the file is not there, or belongs to another account.";
            return status == 403
                    ? new PermissionException(file, details, null)
                    : new NotFoundException(file, details, null);
        }
        if (status == 404 || status == 410) {
            return new NotFoundException(
                    answer
                            + ": the file is not there. Results are kept for 7 days; after that it has to be made again.",
                    details,
                    null);
        }
        if (status == 401 || status == 403) {
            return new PermissionException(
                    answer + ": the link is not accepted, and may have expired. Resume the task for a fresh link:"
                            + " tasks().resume(ref).",
                    details,
                    null);
        }
        if (status == 429) {
            return new RateLimitException(answer + ": too many requests." + AGAIN, details, retryAfter(headers), null);
        }
        if (status >= 500) {
            return new ServerException(answer + "." + AGAIN, details, null);
        }
        return new ApiException(answer + ", which is no file.", details, null);
    }

    static ApiException redirect(URI url, int status, String fault) {
        return new ApiException(
                Urls.shown(url) + " redirects (HTTP " + status + "), and that is not followed: " + fault + ".",
                details(status, false),
                null);
    }

    static ApiException encoded(URI url, String encoding) {
        return new ApiException(
                Urls.shown(url) + " answered in the encoding " + encoding + ", which was not asked for." + AGAIN,
                details(200, true),
                null);
    }

    static ApiException tooLarge(String url, long maxBytes) {
        return new ApiException(
                url + " is larger than the limit of " + maxBytes
                        + " bytes. Nothing was saved; raise the limit with Downloads.withMaxBytes.",
                details(200, true),
                null);
    }

    static NetworkException cutShort(URI url, long size, long length) {
        return new NetworkException(
                Urls.shown(url) + " ended after " + size + " of " + length + " bytes." + AGAIN,
                details(200, true),
                null);
    }

    static TimeoutException timeout(URI url, Kind kind, Duration limit, long size) {
        String what = kind == Kind.FIRST_BYTE
                ? " did not answer within " + shown(limit)
                : " paused for longer than " + shown(limit) + " after " + size + " bytes";
        return new TimeoutException(
                Urls.shown(url) + what + ".", kind, limit, details(kind == Kind.IDLE ? 200 : 0, true), null);
    }

    /** What an exchange failed with; errors of ours stay. */
    static RuntimeException ofExchange(Throwable error, URI url, long size, HttpClient client) {
        Throwable cause = error;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof RuntimeException ours) {
            return ours;
        }
        if (cause instanceof HttpConnectTimeoutException) {
            Duration limit = client.connectTimeout().orElse(Duration.ZERO);
            return new TimeoutException(
                    "No connection to " + Urls.shown(url) + " within " + shown(limit) + "." + AGAIN,
                    Kind.CONNECT,
                    limit,
                    details(0, true),
                    cause);
        }
        return new NetworkException(
                "Downloading " + Urls.shown(url) + " broke off after " + size + " bytes: " + said(cause) + "." + AGAIN,
                details(0, true),
                cause);
    }

    /** The same with the caller's stack trace; nobody else has seen it. */
    static RuntimeException forCaller(Throwable error) {
        if (error instanceof RuntimeException ours) {
            ours.fillInStackTrace();
            return ours;
        }
        return new CompletionException(error);
    }

    private static String said(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    private static @Nullable Duration retryAfter(HttpHeaders headers) {
        String seconds = headers.firstValue("Retry-After").orElse("").strip();
        return seconds.matches("\\d{1,9}") ? Duration.ofSeconds(Long.parseLong(seconds)) : null;
    }

    private static String shown(Duration limit) {
        return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
    }

    private static ErrorDetails details(int status, boolean safeToRetry) {
        return new ErrorDetails(status, null, null, 1, safeToRetry, null, null);
    }
}
