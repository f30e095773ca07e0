package io.runapi.client;

import io.runapi.task.Pace;
import io.runapi.time.Scheduler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Makes calls, all in one way: asynchronously. Who wants to block waits for the outcome. */
final class Engine implements AutoCloseable {
    /** What is read of the body of an error. */
    static final long LARGEST_ERROR = 64 * 1024;

    static final String USER_AGENT = "runapi-java";

    private final Settings settings;
    private final HttpClients http;
    private final Scheduler timers;
    private final Executor looks = Callbacks.ofOurs();
    private final Executor callbacks = Callbacks.ofUsers();
    private final CallHeaders headers;
    private final Addresses addresses;
    private final Reports reports;
    private final Set<LogicalCall<?>> running = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;

    Engine(Settings settings, HttpClients http, Scheduler timers) {
        this.settings = settings;
        this.http = http;
        this.timers = timers;
        this.headers =
                new CallHeaders(settings.headers(), settings.credentials().key());
        this.addresses = new Addresses(settings.credentials().baseUrl());
        Credentials credentials = settings.credentials();
        this.reports = new Reports(
                new Refusals(credentials.key(), credentials.baseUrl()),
                new Breakdowns(credentials.baseUrl().authority(), http.connectTimeout()));
    }

    /** Makes a call ready to be started. */
    <A> LogicalCall<A> prepare(
            CallFacts facts,
            @Nullable Payload body,
            String accept,
            RequestOptions options,
            Limits limits,
            Reception<A> reception) {
        URI address = addresses.of(facts.path());
        return prepare(reports, facts, request(facts, address, body, accept, options), limits, reception);
    }

    /** Makes a call of any request ready to be started. */
    <A> LogicalCall<A> prepare(
            Reports reports, CallFacts facts, HttpRequest request, Limits limits, Reception<A> reception) {
        if (isClosed) {
            throw HttpClients.closed();
        }
        return new LogicalCall<>(this, reports, facts, request, limits, reception);
    }

    /** How to report on calls to another host. */
    Reports reportsOn(String authority, Refusals refusals) {
        return new Reports(refusals, new Breakdowns(authority, http.connectTimeout()));
    }

    /** A request with the key, which therefore goes to the base URL's origin only. */
    HttpRequest request(CallFacts facts, URI address, @Nullable Payload body, String accept, RequestOptions options) {
        BaseUrl baseUrl = baseUrl();
        if (!baseUrl.isOriginOf(address)) {
            throw new IllegalArgumentException("The API key does not go to " + address.getHost());
        }
        return new CallRequest(
                facts.method(),
                address,
                headers.of(facts, body, accept, options),
                body == null ? HttpRequest.BodyPublishers.noBody() : body.publisher(),
                // Otherwise the JDK asks every server on this machine to switch to HTTP/2.
                baseUrl.isCleartext() ? HttpClient.Version.HTTP_1_1 : null);
    }

    BaseUrl baseUrl() {
        return settings.credentials().baseUrl();
    }

    /** How often to ask for an answer that will be elsewhere. */
    Pace pace(String path) {
        return Pace.of(settings.pollSchedule(), path, this::dice);
    }

    HttpClients http() {
        return http;
    }

    Scheduler timers() {
        return timers;
    }

    RetryPolicy retryPolicy() {
        return settings.retryPolicy();
    }

    /** Completes futures of the user's: no thread of a timer's or the HTTP client's runs code of the user's. */
    Executor callbacks() {
        return callbacks;
    }

    /** Reads what the client asks for itself. */
    Executor looks() {
        return looks;
    }

    double dice() {
        return settings.random().nextDouble();
    }

    long largestAnswer() {
        return settings.maxAnswerBytes();
    }

    /** Keeps a call that is going on, to end it when the client is closed. */
    void register(LogicalCall<?> call) {
        running.add(call);
        if (isClosed) {
            call.close();
        }
    }

    void forget(LogicalCall<?> call) {
        running.remove(call);
    }

    /** Ends what is going on. */
    @Override
    public void close() {
        isClosed = true;
        for (LogicalCall<?> call : running) {
            call.close();
        }
    }
}
