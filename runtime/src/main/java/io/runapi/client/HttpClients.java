package io.runapi.client;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * What sends requests: the HTTP client that the user gave, or two of our own. The one for calls works on one thread,
 * which must never wait; the one for files, which are read and written meanwhile, on as many as it takes.
 */
final class HttpClients implements AutoCloseable {
    private final Duration connectTimeout;
    private final Executor waiting;
    private final HttpClient calls;
    private final @Nullable OwnHttpClient ownCalls;

    // Guarded by this.
    private @Nullable OwnHttpClient ownFiles;
    private boolean isClosed;

    private HttpClients(Duration connectTimeout, Executor waiting, HttpClient calls, @Nullable OwnHttpClient ownCalls) {
        this.connectTimeout = connectTimeout;
        this.waiting = waiting;
        this.calls = calls;
        this.ownCalls = ownCalls;
    }

    /** Those of the user, who closes it. */
    static HttpClients given(HttpClient client, Duration connectTimeout) {
        // Such a client begins its exchanges on threads of its own.
        return new HttpClients(client.connectTimeout().orElse(connectTimeout), new InPlace(), client, null);
    }

    static HttpClients own(Duration connectTimeout) {
        OwnHttpClient calls = build(connectTimeout, new InPlace());
        return new HttpClients(connectTimeout, new HttpThreads(), calls.client(), calls);
    }

    Duration connectTimeout() {
        return connectTimeout;
    }

    /**
     * Where to begin an exchange that nobody waits for in place: beginning looks up the host. A caller who waits begins
     * it itself.
     */
    Executor beginning() {
        return waiting;
    }

    /** What sends this request. */
    HttpClient sending(HttpRequest request) {
        return request.bodyPublisher().orElse(null) instanceof TimedBody ? files() : calls;
    }

    /** For bodies that are read from files, or written to files. */
    HttpClient files() {
        return ownCalls == null ? calls : ownFiles();
    }

    @Override
    public void close() {
        OwnHttpClient files;
        synchronized (this) {
            isClosed = true;
            files = ownFiles;
        }
        if (files != null) {
            files.close();
        }
        if (ownCalls != null) {
            ownCalls.close();
        }
    }

    private synchronized HttpClient ownFiles() {
        if (isClosed) {
            throw closed();
        }
        if (ownFiles == null) {
            ownFiles = build(connectTimeout, waiting);
        }
        return ownFiles.client();
    }

    static IllegalStateException closed() {
        return new IllegalStateException("This client is closed: make calls before close(), or build another");
    }

    private static OwnHttpClient build(Duration connectTimeout, Executor tasks) {
        return OwnHttpClient.of(HttpClient.newBuilder()
                // Over HTTP/2 the JDK's client refuses more calls at once than the service takes on one connection,
                // often 100, where it could open another; and keeps up to 16 MB of a stream that is not read.
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .sslContext(LateTls.context())
                // Whatever the context says; the JDK's client would ask it now.
                .sslParameters(new SSLParameters())
                .executor(tasks));
    }
}
