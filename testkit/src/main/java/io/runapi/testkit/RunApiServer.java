package io.runapi.testkit;

import io.runapi.testkit.chat.OfflineModel;
import io.runapi.testkit.contract.Description;
import io.runapi.testkit.contract.Operation;
import io.runapi.testkit.http.LoopbackServer;
import io.runapi.testkit.http.ReceivedRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * A server on this machine that answers like RunAPI: it checks requests against the OpenAPI description, runs tasks,
 * streams chats, draws pictures and films, costs nothing, and fails on demand.
 *
 * <pre>{@code
 * try (RunApiServer server = RunApiServer.start();
 *         RunApi runapi = RunApi.builder().baseUrl(server.baseUrl()).apiKey(server.apiKey()).build()) {
 *     server.faults().next(Fault.rateLimited(Duration.ofSeconds(1)));
 *     ...
 * }
 * }</pre>
 *
 * <p>It listens on a free port of 127.0.0.1 only. Thread-safe.
 */
public final class RunApiServer implements AutoCloseable {
    private final TestClock clock = new TestClock(Clock.systemUTC());
    private final Faults faults = new Faults();
    private final TaskScript tasks = new TaskScript();
    private final ChatScript chat = new ChatScript();
    private final Requests requests = new Requests();
    private final String apiKey;
    private final LoopbackServer server;

    private RunApiServer(RunApiServerBuilder builder) {
        this.apiKey = builder.apiKey();
        this.server = LoopbackServer.start(requests.recording(api(builder)));
    }

    private Api api(RunApiServerBuilder settings) {
        Description description = settings.description();
        Operation chatting = description.find("POST", ChatCalls.PATH);
        OfflineModel model = new OfflineModel(clock, chatting == null ? List.of() : chatting.examples());
        List<String> models = chatting == null ? List.of() : chatting.models();
        Files files = new Files(this::baseUrl);
        Map<MediaKind, Duration> times = Map.of(
                MediaKind.VIDEO, settings.videoTime(),
                MediaKind.IMAGE, settings.imageTime(),
                MediaKind.OTHER, settings.imageTime());
        Results results = new Results(files);
        LaterAnswers later = new LaterAnswers(clock);
        return new Api(
                description,
                apiKey,
                faults,
                new TaskCalls(description, clock, tasks, results, times),
                new ChatCalls(model, chat, models, settings.pace()),
                new DirectCalls(results, tasks, later),
                later,
                files,
                new Uploads(this::baseUrl, files));
    }

    /** Starts a server with the usual settings. */
    public static RunApiServer start() {
        return builder().start();
    }

    /** Settings for a server. */
    public static RunApiServerBuilder builder() {
        return new RunApiServerBuilder(RunApiServer::new);
    }

    /** Where it listens, for instance {@code http://127.0.0.1:49152}. */
    public String baseUrl() {
        return "http://127.0.0.1:" + server.port();
    }

    /** The one key that it accepts. */
    public String apiKey() {
        return apiKey;
    }

    /** Its time: freeze it, take it ahead. */
    public TestClock clock() {
        return clock;
    }

    /** What goes wrong next. */
    public Faults faults() {
        return faults;
    }

    /** What becomes of the next tasks. */
    public TaskScript onTasks() {
        return tasks;
    }

    /** What the next chat calls are answered. */
    public ChatScript onChat() {
        return chat;
    }

    /** Every request so far, in the order in which they came, those that met a fault included. */
    public List<ReceivedRequest> requests() {
        return requests.all();
    }

    /** How many connections clients hold open, idle ones included. */
    public int openConnections() {
        return server.openConnections();
    }

    /** How many requests are being answered now; a stream counts until it ends or its client goes away. */
    public int openRequests() {
        return server.openExchanges();
    }

    /**
     * Waits until no request is being answered: after closing a stream, this tells whether its connection was let go.
     *
     * @return false if that took longer than the limit
     */
    public boolean awaitQuiet(Duration limit) throws InterruptedException {
        return server.awaitQuiet(limit);
    }

    /** Ends every connection, stalled ones too. */
    @Override
    public void close() {
        server.close();
    }
}
