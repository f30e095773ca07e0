package io.runapi.client;

import io.runapi.error.RunApiException;
import io.runapi.file.Downloads;
import io.runapi.file.FileContent;
import io.runapi.file.RemoteFile;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonCodecs;
import io.runapi.json.JsonWriter;
import io.runapi.stream.EventStream;
import io.runapi.task.Task;
import io.runapi.task.TaskPoller;
import io.runapi.task.Tasks;
import io.runapi.time.Scheduler;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What generated services call. Thread-safe; holds an HTTP client, another one once files are sent or fetched, and one
 * timer thread, which {@link #close()} ends.
 *
 * <p>All methods throw, or complete their future with, a {@link RunApiException}: one subclass per cause. A blocking
 * call that is interrupted closes its connection, sets the thread's interrupt flag again and throws
 * {@link io.runapi.error.InterruptedCallException}. Ending a future from outside, by {@code cancel} or
 * {@code orTimeout}, closes its connection too.
 *
 * <p>A blocking call reads its answer on the thread that waits for it. Futures complete on a pool of the client's, with
 * one thread less than there are processors and at least two: what hangs on them may block, and delays other futures if
 * it blocks them all, but neither blocking calls nor limits of time, retries and the polling of tasks.
 */
public final class RunApiClient implements AutoCloseable {
    private static final String JSON = Payload.JSON;

    private final Settings settings;
    private final Engine engine;
    private final TaskPoller poller;
    private final HttpClients http;
    private final @Nullable Scheduler ownScheduler;

    private RunApiClient(
            Settings settings, Engine engine, TaskPoller poller, HttpClients http, @Nullable Scheduler ownScheduler) {
        this.settings = settings;
        this.engine = engine;
        this.poller = poller;
        this.http = http;
        this.ownScheduler = ownScheduler;
    }

    /** What is not given is made, and closed with the client. */
    static RunApiClient of(Settings settings, @Nullable HttpClient httpClient, @Nullable Scheduler scheduler) {
        HttpClients http = httpClient != null
                ? HttpClients.given(httpClient, settings.connectTimeout())
                : HttpClients.own(settings.connectTimeout());
        Scheduler timers = scheduler != null ? scheduler : Scheduler.system("runapi-timer");
        Engine engine = new Engine(settings, http, timers);
        TaskPoller poller = new TaskPoller(
                new TaskLooks(engine, settings.limits()),
                timers,
                settings.random(),
                settings.pollSchedule(),
                settings.pollBudget(),
                settings.taskTimeout(),
                engine.callbacks());
        return new RunApiClient(settings, engine, poller, http, scheduler == null ? timers : null);
    }

    /** Makes a call and waits for its answer. */
    public <Q, R> R call(Call<Q, R> call, @Nullable Q request, RequestOptions options) {
        return prepare(call, request, options).await();
    }

    /** Makes a call. */
    public <Q, R> CompletableFuture<R> callAsync(Call<Q, R> call, @Nullable Q request, RequestOptions options) {
        return prepare(call, request, options).start(engine.callbacks());
    }

    /**
     * Creates a task and waits until the service has accepted it. The request carries one idempotency key however often
     * it is sent, so that the task is created, and paid, once; an exception has the key.
     */
    public <Q, R> Task<R> start(TaskCall<Q, R> call, Q request, RequestOptions options) {
        return prepare(call, request, options).await();
    }

    /** Creates a task, as {@link #start} does. */
    public <Q, R> CompletableFuture<Task<R>> startAsync(TaskCall<Q, R> call, Q request, RequestOptions options) {
        return prepare(call, request, options).start(engine.callbacks());
    }

    /** Makes a call and waits until its stream of events begins. Close the stream. */
    public <Q, E> EventStream<E> stream(StreamCall<Q, E> call, Q request, RequestOptions options) {
        return prepare(call, request, options).await();
    }

    /** Makes a call whose stream of events has begun when the future completes. Close the stream. */
    public <Q, E> CompletableFuture<EventStream<E>> streamAsync(
            StreamCall<Q, E> call, Q request, RequestOptions options) {
        return prepare(call, request, options).start(engine.callbacks());
    }

    /**
     * Makes a call that only reads, and waits for its answer, unless that is still of the version that is known.
     *
     * @param etag the version that is known; null for the answer in any case
     */
    public <Q, R> Versioned<R> callIfChanged(
            Call<Q, R> call, @Nullable Q request, @Nullable String etag, RequestOptions options) {
        return prepareIfChanged(call, request, etag, options).await();
    }

    /** Makes a call as {@link #callIfChanged} does. */
    public <Q, R> CompletableFuture<Versioned<R>> callIfChangedAsync(
            Call<Q, R> call, @Nullable Q request, @Nullable String etag, RequestOptions options) {
        return prepareIfChanged(call, request, etag, options).start(engine.callbacks());
    }

    /** A file at the service, to be fetched with the key. Nothing is sent before that. */
    public <Q> RemoteFile file(FileCall<Q> call, @Nullable Q request, RequestOptions options) {
        Call<Q, Object> get = new Call<>("GET", call.path(), call.request(), JsonCodecs.VALUE);
        URI url = settings.credentials()
                .baseUrl()
                .resolve(Outgoing.of(get, "GET", request, engine.timers()).path());
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(settings.headers());
        headers.putAll(options.headers());
        headers.put("Authorization", settings.credentials().key().authorization());
        Limits limits = limits(options);
        return new RemoteFile(
                url,
                Downloads.standard()
                        .withHttpClient(http.files())
                        .withFirstByteTimeout(limits.firstByte())
                        .withIdleTimeout(limits.idle())
                        .withHeaders(url, headers));
    }

    /**
     * Sends the bytes of a file to an address that the service gave for it, piece by piece and without the API key, and
     * waits until they are there. Sent again after a failure that may pass. The limit for the answer to begin counts
     * from the last piece; the whole takes {@code totalTimeout} at most.
     *
     * @param url https, or http to this machine
     * @param headers those that the service gave with it
     * @throws IllegalArgumentException if it is an address that files are not sent to
     * @throws java.io.UncheckedIOException if the file can't be read
     */
    public void upload(URI url, Map<String, String> headers, FileContent file, RequestOptions options) {
        boolean unused = Upload.prepare(engine, settings, url, headers, file, limits(options))
                .await();
    }

    /** Sends the bytes of a file as {@link #upload} does. */
    public CompletableFuture<@Nullable Void> uploadAsync(
            URI url, Map<String, String> headers, FileContent file, RequestOptions options) {
        CompletableFuture<Boolean> sent = Upload.prepare(engine, settings, url, headers, file, limits(options))
                .start(engine.callbacks());
        CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
        CompletableFuture<?> unused = sent.whenComplete((yes, failure) -> {
            if (failure == null) {
                done.complete(null);
            } else {
                done.completeExceptionally(failure);
            }
        });
        CompletableFuture<?> unusedToo = done.whenComplete((nothing, failure) -> sent.cancel(false));
        return done;
    }

    /** Finds tasks created earlier. */
    public Tasks tasks(ResultCodecs codecs) {
        return poller.tasks(codecs);
    }

    /**
     * Ends what is going on, streams too, and the waits for tasks; the tasks go on at the service. An HTTP client or
     * scheduler that was passed in stays open.
     */
    @Override
    public void close() {
        poller.close();
        engine.close();
        if (ownScheduler != null) {
            ownScheduler.close();
        }
        http.close();
    }

    /** Shows no key. */
    @Override
    public String toString() {
        return "RunApiClient[" + settings.credentials().baseUrl() + "]";
    }

    private <Q, R> LogicalCall<Versioned<R>> prepareIfChanged(
            Call<Q, R> call, @Nullable Q request, @Nullable String etag, RequestOptions options) {
        RequestOptions asking = etag == null
                ? options
                : options.toBuilder().header("If-None-Match", etag).build();
        Outgoing outgoing = Outgoing.of(call, "GET", request, engine.timers());
        CallFacts facts = new CallFacts("GET", outgoing.path(), Repeat.FREELY, null, null);
        Reception<R> answer = new Documents<>(call.response(), null);
        return engine.prepare(facts, null, JSON, asking, limits(options), new IfChanged<>(answer, etag));
    }

    private <Q, R> LogicalCall<R> prepare(Call<Q, R> call, @Nullable Q request, RequestOptions options) {
        String method = call.method().toUpperCase(Locale.ROOT);
        Repeat repeat = method.equals("POST") || method.equals("PATCH") ? Repeat.IF_UNDONE : Repeat.FREELY;
        Outgoing outgoing = Outgoing.of(call, method, request, engine.timers());
        CallFacts facts = new CallFacts(method, outgoing.path(), repeat, options.idempotencyKey(), null);
        String accept = call.textProperty() == null ? JSON : JSON + ", text/*;q=0.9, application/x-subrip;q=0.9";
        Following<R> reception =
                new Following<>(new Documents<>(call.response(), call.textProperty()), engine, accept, options);
        return engine.prepare(facts, outgoing.body(), accept, options, limits(options), reception);
    }

    private <Q, R> LogicalCall<Task<R>> prepare(TaskCall<Q, R> call, Q request, RequestOptions options) {
        Objects.requireNonNull(request, "request");
        String key = Objects.requireNonNullElseGet(
                options.idempotencyKey(), () -> UUID.randomUUID().toString());
        CallFacts facts = new CallFacts("POST", call.path(), Repeat.UNDER_KEY, key, null);
        Payload body = Payload.json(JsonWriter.encode(request, call.request()));
        return engine.prepare(facts, body, JSON, options, limits(options), accepting(call.result()));
    }

    private <Q, E> LogicalCall<EventStream<E>> prepare(StreamCall<Q, E> call, Q request, RequestOptions options) {
        Objects.requireNonNull(request, "request");
        CallFacts facts = new CallFacts("POST", call.path(), Repeat.IF_UNDONE, options.idempotencyKey(), null);
        Payload body = Payload.json(JsonWriter.encode(request, call.request()));
        Limits limits = settings.limits().withoutTotal().with(options);
        return engine.prepare(
                facts, body, "text/event-stream", options, limits, new Events<>(call, engine.callbacks()));
    }

    private Limits limits(RequestOptions options) {
        return settings.limits().with(options);
    }

    private <R> Reception<Task<R>> accepting(JsonCodec<R> result) {
        return (receipt, body) -> {
            if (receipt.head().taskId() == null) {
                // Where the task is known by its header, nothing that is wrong with the body may lose it.
                Documents.check(receipt, body);
            }
            return poller.accepted(receipt.call().path(), TaskLooks.answer(receipt, body, null), result);
        };
    }
}
