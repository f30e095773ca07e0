package io.runapi.file;

import io.runapi.error.ApiException;
import io.runapi.error.ErrorDetails;
import io.runapi.error.NetworkException;
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

/** What can go wrong with an upload, and what to do about it. */
final class UploadErrors {
    private static final String AGAIN = " Upload the file again; nothing is kept of one that did not arrive.";

    private UploadErrors() {}

    /** An answer that is not 2xx. */
    static RunApiException ofStatus(int status, URI url, HttpHeaders headers) {
        String answer = Urls.shown(url) + " answered HTTP " + status;
        ErrorDetails details = details(status, status >= 500 || status == 429);
        if (status == 401 || status == 403) {
            return new PermissionException(
                    answer + ": the address is not accepted, and may have expired." + AGAIN, details, null);
        }
        if (status == 429) {
            return new RateLimitException(
                    answer + ": too many requests." + AGAIN, details, DownloadErrors.retryAfter(headers), null);
        }
        if (status >= 500) {
            return new ServerException(answer + "." + AGAIN, details, null);
        }
        if (status / 100 == 3) {
            return new ApiException(
                    answer + ", a redirect, and that is not followed: the file is for that address only.",
                    details,
                    null);
        }
        return new ApiException(
                answer + ": the file was not taken. It may have changed while it was read." + AGAIN, details, null);
    }

    static TimeoutException timeout(URI url, Duration limit) {
        return new TimeoutException(
                "Nothing happened for " + DownloadErrors.shown(limit) + " while a file went to " + Urls.shown(url) + "."
                        + AGAIN,
                Kind.IDLE,
                limit,
                details(0, true),
                null);
    }

    /** What an exchange failed with; errors of ours stay. */
    static RuntimeException ofExchange(Throwable error, URI url, HttpClient client) {
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
                    "No connection to " + Urls.shown(url) + " within " + DownloadErrors.shown(limit) + "." + AGAIN,
                    Kind.CONNECT,
                    limit,
                    details(0, true),
                    cause);
        }
        return new NetworkException(
                "An upload to " + Urls.shown(url) + " broke off: " + DownloadErrors.said(cause) + "." + AGAIN,
                details(0, true),
                cause);
    }

    private static ErrorDetails details(int status, boolean safeToRetry) {
        return new ErrorDetails(status, null, null, 1, safeToRetry, null, null);
    }
}
