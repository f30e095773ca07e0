package io.runapi.client;

import io.runapi.error.DecodeException;
import io.runapi.error.InterruptedCallException;
import io.runapi.error.NetworkException;
import io.runapi.error.RunApiException;
import io.runapi.error.TimeoutException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/** Turns a connection that failed, a limit that was reached or an answer that can't be read into its exception. */
final class Breakdowns {
    private final String authority;
    private final Duration connectLimit;

    /** @param authority the host that calls go to, with its port where one is given */
    Breakdowns(String authority, Duration connectLimit) {
        this.authority = authority;
        this.connectLimit = connectLimit;
    }

    /** What a failed connection means for sending again. */
    static Failure kindOf(Throwable cause) {
        if (find(cause, CertificateException.class) != null
                || isPlainText(cause)
                || cause instanceof IllegalArgumentException) {
            return new Failure.Lasting();
        }
        return isUnsent(cause) ? new Failure.NotSent() : new Failure.Unanswered();
    }

    /** The connection failed, or broke before the answer was whole. */
    RunApiException broken(CallFacts call, Throwable cause, int attempts, @Nullable String gaveUp) {
        if (cause instanceof HttpConnectTimeoutException) {
            return timedOut(call, TimeoutException.Kind.CONNECT, connectLimit, attempts, true, cause);
        }
        if (cause instanceof TimeoutException timeout) {
            return timeout;
        }
        boolean isUnsent = isUnsent(cause);
        String what;
        if (find(cause, UnknownHostException.class) != null || find(cause, UnresolvedAddressException.class) != null) {
            what = "The host " + authority + " was not found. Check the network and the base URL";
        } else if (isPlainText(cause)) {
            what = "No secure connection to " + authority
                    + ": it answers in the clear. Check the base URL's port and any proxy on the way";
        } else if (isUnsent && find(cause, SSLHandshakeException.class) != null) {
            what = "No secure connection to " + authority + reason(cause)
                    + ". Check the clock, the JDK's trusted certificates and any proxy on the way";
        } else if (isUnsent) {
            what = "No connection to " + authority + reason(cause) + ". Check the network, the proxy and the base URL";
        } else {
            what = "The connection to " + authority + " broke before the answer was there" + reason(cause) + ". "
                    + afterwards(call);
        }
        return new NetworkException(message(what, call, attempts, gaveUp), call.unanswered(attempts, isUnsent), cause);
    }

    /** A limit of time was reached. */
    TimeoutException timedOut(
            CallFacts call,
            TimeoutException.Kind kind,
            Duration limit,
            int attempts,
            boolean isUndone,
            @Nullable Throwable cause) {
        String shown = Durations.show(limit);
        String what = switch (kind) {
            case CONNECT ->
                "No connection to " + authority + " within " + shown
                        + ". Check the network and the proxy, or allow more with connectTimeout";
            case FIRST_BYTE ->
                "The answer did not begin within " + shown + ". Allow more with firstByteTimeout. " + afterwards(call);
            case IDLE ->
                "The answer paused for longer than " + shown + ". Allow more with idleTimeout. " + afterwards(call);
            case TOTAL ->
                "The call was not done within " + shown
                        + ", its retries included. Allow more with totalTimeout. "
                        + (isUndone ? "It may be made again" : afterwards(call));
        };
        return new TimeoutException(
                message(what, call, attempts, null), kind, limit, call.unanswered(attempts, isUndone), cause);
    }

    /** The waiting thread was interrupted. */
    InterruptedCallException interrupted(CallFacts call, int attempts, @Nullable Throwable cause) {
        return new InterruptedCallException(
                message(
                        attempts == 0
                                ? "The thread was interrupted before anything was sent"
                                : "The waiting thread was interrupted, and the connection closed. " + afterwards(call),
                        call,
                        attempts,
                        null),
                call.unanswered(attempts, attempts == 0),
                cause);
    }

    /** The client was closed under the call. */
    NetworkException closed(CallFacts call, int attempts) {
        return new NetworkException(
                message("The client was closed while the call was going on. " + afterwards(call), call, attempts, null),
                call.unanswered(attempts, attempts == 0),
                null);
    }

    /** The answer is not what the description says. */
    DecodeException unreadable(CallFacts call, Head head, String what, int attempts, @Nullable Throwable cause) {
        String id = head.requestId() == null ? "" : ", request id " + head.requestId();
        return new DecodeException(
                what + ". " + afterwards(call) + ". (" + call.place() + ": HTTP " + head.status() + id + ")",
                call.answered(head, null, attempts, false),
                cause);
    }

    /** What the failure left behind, and whether the call may be made again. */
    static String afterwards(CallFacts call) {
        if (call.accepted() != null) {
            return "The service has accepted the call and goes on with it, so making it again would do the work twice; its"
                    + " answer will be at " + call.accepted();
        }
        return switch (call.repeat()) {
            case FREELY -> "The call may be made again";
            case UNDER_KEY ->
                "The task may have been created: make the call again with the same idempotency key ("
                        + call.idempotencyKey() + ") to find it without paying twice";
            case IF_UNDONE -> "The service may have done the work and billed it, so the call was not sent again";
        };
    }

    private static String message(String what, CallFacts call, int attempts, @Nullable String gaveUp) {
        String tries = gaveUp != null ? ", " + gaveUp : attempts > 1 ? ", " + attempts + " attempts" : "";
        return what + ". (" + call.place() + tries + ")";
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? "" : ": " + message;
    }

    private static boolean isUnsent(Throwable cause) {
        return find(cause, ConnectException.class) != null
                || find(cause, HttpConnectTimeoutException.class) != null
                || find(cause, UnknownHostException.class) != null
                || find(cause, UnresolvedAddressException.class) != null
                || find(cause, NoRouteToHostException.class) != null
                || find(cause, SSLHandshakeException.class) != null
                || isPlainText(cause)
                || cause instanceof IllegalArgumentException;
    }

    /** A server without TLS where TLS was expected; the JDK has no type for it, only a text. */
    private static boolean isPlainText(Throwable cause) {
        SSLException found = find(cause, SSLException.class);
        return found != null
                && String.valueOf(found.getMessage()).toLowerCase(Locale.ROOT).contains("unrecognized ssl message");
    }

    private static <X extends Throwable> @Nullable X find(Throwable from, Class<X> type) {
        Throwable cause = from;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
            cause = cause.getCause();
        }
        return null;
    }
}
