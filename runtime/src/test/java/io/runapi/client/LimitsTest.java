package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.runapi.error.ConfigurationException;
import io.runapi.error.InterruptedCallException;
import io.runapi.error.NetworkException;
import io.runapi.error.RunApiException;
import io.runapi.error.TimeoutException;
import io.runapi.task.Task;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits of time, and every way to end a call from outside: the connection is closed each time. */
class LimitsTest {
    private static final FaultServer.Reply SILENCE = FaultServer.Connection::untilDisconnect;
    private static final FaultServer.Reply STALL = c -> {
        c.head(200, "Content-Type: application/json", "Content-Length: 100");
        c.raw("{\"text\": ");
        c.untilDisconnect();
    };

    @AutoClose
    private final WaitingScheduler time = new WaitingScheduler();

    @Test
    void anAnswerHasToBegin() throws Exception {
        try (FaultServer server = new FaultServer(SILENCE);
                RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer = client.callAsync(Echo.CHAT, new Echo("hi"), RequestOptions.defaults());
            server.awaitRequest();
            time.pass(Duration.ofMinutes(5));
            TimeoutException failure = (TimeoutException) failure(answer);
            assertThat(failure.kind()).isEqualTo(TimeoutException.Kind.FIRST_BYTE);
            assertThat(failure.limit()).isEqualTo(Duration.ofMinutes(5));
            assertThat(failure)
                    .hasMessage(
                            "The answer did not begin within 5 min. Allow more with firstByteTimeout. The service may"
                                    + " have done the work and billed it, so the call was not sent again. (POST"
                                    + " /v1/chat/completions)");
            server.awaitDisconnect();
        }
    }

    @Test
    void anAnswerMustNotPause() throws Exception {
        // No byte of the body: one that came while the clock is being moved would rightly begin the pause anew.
        FaultServer.Reply pause = c -> {
            c.head(200, "Content-Type: application/json", "Content-Length: 100");
            c.untilDisconnect();
        };
        try (FaultServer server = new FaultServer(pause);
                RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer = client.callAsync(
                    Echo.CHAT,
                    new Echo("hi"),
                    RequestOptions.builder().idleTimeout(Duration.ofSeconds(42)).build());
            time.pass(Duration.ofSeconds(42));
            TimeoutException failure = (TimeoutException) failure(answer);
            assertThat(failure.kind()).isEqualTo(TimeoutException.Kind.IDLE);
            assertThat(failure.limit()).isEqualTo(Duration.ofSeconds(42));
            server.awaitDisconnect();
        }
    }

    @Test
    void aTaskIsCreatedAgainAfterASilence() throws Exception {
        try (FaultServer server = new FaultServer(SILENCE, c -> c.answer(200, "{\"id\": \"tsk_1\"}"));
                RunApiClient client = client(server)) {
            CompletableFuture<Task<Echo>> task =
                    client.startAsync(Echo.TASK, new Echo("hi"), RequestOptions.defaults());
            server.awaitRequest();
            time.pass(Duration.ofMinutes(5));
            time.pass(Duration.ofMillis(250));
            assertThat(task.get(20, TimeUnit.SECONDS).id()).isEqualTo("tsk_1");
            server.awaitDisconnect();
        }
    }

    @Test
    void aCallHasToEnd() throws Exception {
        try (FaultServer server = new FaultServer(STALL);
                RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer = client.callAsync(
                    Echo.CHAT,
                    new Echo("hi"),
                    RequestOptions.builder().totalTimeout(Duration.ofSeconds(9)).build());
            time.awaitScheduled(Duration.ofMinutes(2));
            time.advance(Duration.ofSeconds(9));
            assertThat(((TimeoutException) failure(answer)).kind()).isEqualTo(TimeoutException.Kind.TOTAL);
            server.awaitDisconnect();
        }
    }

    @Test
    void leavesNoTimerBehind() {
        try (FaultServer server = new FaultServer(c -> c.answer(200, "{\"text\": \"x\"}"), c -> c.answer(404, ""));
                RunApiClient client = client(server)) {
            client.call(Echo.CHAT, new Echo("hi"), RequestOptions.defaults());
            assertThatThrownBy(() -> client.call(Echo.CHAT, new Echo("hi"), RequestOptions.defaults()))
                    .isInstanceOf(RunApiException.class);
            assertThat(time.pending()).isZero();
        }
    }

    @Test
    void cancellingClosesTheConnection() throws Exception {
        for (FaultServer.Reply reply : new FaultServer.Reply[] {SILENCE, STALL}) {
            try (FaultServer server = new FaultServer(reply);
                    RunApiClient client = client(server)) {
                CompletableFuture<Echo> answer = client.callAsync(Echo.CHAT, new Echo("hi"), RequestOptions.defaults());
                server.awaitRequest();
                answer.cancel(true);
                server.awaitDisconnect();
                assertThat(time.pending()).isZero();
            }
        }
    }

    @Test
    void cancellingBetweenAttemptsEndsTheCall() throws Exception {
        try (FaultServer server = new FaultServer(c -> c.answer(503, ""));
                RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer = client.callAsync(Echo.CHAT, new Echo("hi"), RequestOptions.defaults());
            time.awaitScheduled(Duration.ofMillis(250));
            answer.cancel(true);
            assertThat(time.pending()).isZero();
        }
    }

    @Test
    void anInterruptClosesTheConnection() throws Exception {
        try (FaultServer server = new FaultServer(SILENCE);
                RunApiClient client = client(server)) {
            AtomicReference<RunApiException> failure = new AtomicReference<>();
            AtomicReference<Boolean> flag = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                failure.set(catchThrowableOfType(
                        RunApiException.class,
                        () -> client.start(Echo.TASK, new Echo("hi"), RequestOptions.defaults())));
                flag.set(Thread.currentThread().isInterrupted());
            });
            caller.start();
            String key = server.awaitRequest().header("Idempotency-Key");
            caller.interrupt();
            caller.join(20_000);
            assertThat(failure.get())
                    .isInstanceOf(InterruptedCallException.class)
                    .hasMessageContaining(key);
            assertThat(failure.get().idempotencyKey()).isEqualTo(key);
            assertThat(flag.get()).isTrue();
            server.awaitDisconnect();
            assertThat(time.pending()).isZero();
        }
    }

    @Test
    void anInterruptedThreadSendsNothing() {
        try (FaultServer server = new FaultServer(SILENCE);
                RunApiClient client = client(server)) {
            Thread.currentThread().interrupt();
            RunApiException failure = catchThrowableOfType(
                    RunApiException.class, () -> client.call(Echo.CHAT, new Echo("hi"), RequestOptions.defaults()));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure)
                    .isInstanceOf(InterruptedCallException.class)
                    .hasMessage("The thread was interrupted before anything was sent. (POST /v1/chat/completions)");
            assertThat(failure.isSafeToRetry()).isTrue();
            assertThat(server.connections()).isZero();
            assertThat(time.pending()).isZero();
        }
    }

    @Test
    void closingTheClientEndsWhatIsGoingOn() throws Exception {
        try (FaultServer server = new FaultServer(SILENCE)) {
            RunApiClient client = client(server);
            CompletableFuture<Echo> answer = client.callAsync(Echo.CHAT, new Echo("hi"), RequestOptions.defaults());
            server.awaitRequest();
            client.close();
            assertThat(failure(answer))
                    .isInstanceOf(NetworkException.class)
                    .hasMessageContaining("The client was closed");
            server.awaitDisconnect();
        }
    }

    @Test
    void timersRunOnOneThreadThatEndsWithTheClient() throws Exception {
        try (FaultServer server = new FaultServer(SILENCE)) {
            RunApiClient client = TestClient.to(server).build();
            CompletableFuture<Echo> answer = client.callAsync(Echo.CHAT, new Echo("hi"), RequestOptions.defaults());
            server.awaitRequest();
            Thread timer = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().equals("runapi-timer"))
                    .findAny()
                    .orElseThrow();
            assertThat(timer.isDaemon()).isTrue();
            client.close();
            timer.join(20_000);
            assertThat(timer.isAlive()).isFalse();
            assertThat(failure(answer)).isInstanceOf(NetworkException.class);
        }
    }

    @Test
    void refusesAnHttpClientThatFollowsRedirects() {
        HttpClient following = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        assertThatThrownBy(() -> TestClient.builder()
                        .apiKey(TestClient.KEY)
                        .httpClient(following)
                        .build())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(
                        "The HTTP client follows redirects, and the API key would travel along to wherever they lead.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.001, 10_001, Double.NaN, Double.POSITIVE_INFINITY})
    void aPollBudgetIsANumberOfLooksASecond(double looksPerSecond) {
        assertThatThrownBy(() -> TestClient.builder().pollBudget(looksPerSecond))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "pollBudget = " + looksPerSecond
                                + " is not accepted; accepted: 0.01 to 10,000 looks a second, at all tasks of the client together");
    }

    @Test
    void nothingShowsTheKey() {
        ClientBuilder<RunApiClient> builder =
                TestClient.builder().apiKey(TestClient.KEY).header("X-Secret", "hush");
        try (RunApiClient client = builder.build()) {
            assertThat(builder + " " + client).doesNotContain(TestClient.KEY, "hush");
        }
    }

    private RunApiClient client(FaultServer server) {
        return TestClient.to(server).scheduler(time).build();
    }

    private static RunApiException failure(CompletableFuture<?> future) {
        return (RunApiException) catchThrowableOfType(ExecutionException.class, () -> future.get(20, TimeUnit.SECONDS))
                .getCause();
    }
}
