package io.runapi.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request whose address and headers are there already: the JDK's builder would sort and check them again per call.
 */
final class CallRequest extends HttpRequest {
    private final String method;
    private final URI uri;
    private final HttpHeaders headers;
    private final Optional<BodyPublisher> body;
    private final Optional<HttpClient.Version> version;

    /**
     * @param body null for none
     * @param version null for what the HTTP client prefers
     */
    CallRequest(
            String method,
            URI uri,
            HttpHeaders headers,
            @Nullable BodyPublisher body,
            HttpClient.@Nullable Version version) {
        this.method = method;
        this.uri = uri;
        this.headers = headers;
        this.body = Optional.ofNullable(body);
        this.version = Optional.ofNullable(version);
    }

    @Override
    public Optional<BodyPublisher> bodyPublisher() {
        return body;
    }

    @Override
    public String method() {
        return method;
    }

    /** None: the limits of time are the client's own. */
    @Override
    public Optional<Duration> timeout() {
        return Optional.empty();
    }

    @Override
    public boolean expectContinue() {
        return false;
    }

    @Override
    public URI uri() {
        return uri;
    }

    @Override
    public Optional<HttpClient.Version> version() {
        return version;
    }

    @Override
    public HttpHeaders headers() {
        return headers;
    }
}
