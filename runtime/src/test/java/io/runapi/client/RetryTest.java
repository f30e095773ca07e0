package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.runapi.error.NetworkException;
import io.runapi.error.RunApiException;
import io.runapi.error.ServerException;
import io.runapi.error.TimeoutException;
import io.runapi.task.Task;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent again, when, and with which key; on a clock that stands still. */
class RetryTest {
    private static final FaultServer.Reply HELLO = c -> c.answer(200, "{\"text\": \"hello\"}");
    private static final FaultServer.Reply ACCEPTED =
            c -> c.answer(200, "{\"task_id\": \"tsk_1\", \"status\": \"pending\"}");
    private static final FaultServer.Reply DROP = FaultServer.Connection::drop;
    private static final FaultServer.Reply CUT = c -> {
        c.head(200, "Content-Type: application/json", "Content-Length: 100");
        c.raw("{\"id\": \"tsk_1\"");
        c.drop();
    };

    @AutoClose
    private final WaitingScheduler time = new WaitingScheduler();

    @Test
    void waitsLongerEveryTime() throws Exception {
        FaultServer.Reply unavailable = c -> c.answer(503, "{}");
        try (FaultServer server = new FaultServer(unavailable, unavailable, HELLO);
                RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer = client.callAsync(Echo.CHAT, new Echo("hi"), RequestOptions.defaults());
            time.pass(Duration.ofMillis(250));
            time.pass(Duration.ofMillis(500));
            assertThat(get(answer)).isEqualTo(new Echo("hello"));
            assertThat(server.received()).hasSize(3);
            assertThat(server.received()).extracting(FaultServer.Received::body).containsOnly("{\"text\":\"hi\"}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Retry-After: 7", "Retry-After: Sat, 21 Nov 2026 12:00:07 GMT"})
    void waitsAsTheServiceAsks(String header) throws Exception {
        try (FaultServer server = new FaultServer(c -> c.answer(429, "{}", header), HELLO);
                RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer = client.callAsync(Echo.CHAT, new Echo("hi"), RequestOptions.defaults());
            time.pass(Duration.ofSeconds(7));
            assertThat(get(answer)).isEqualTo(new Echo("hello"));
        }
    }

    @Test
    void createsATaskUnderOneKeyHoweverOftenItIsSent() throws Exception {
        try (FaultServer server = new FaultServer(DROP, CUT, c -> c.answer(502, "<html>"), ACCEPTED);
                RunApiClient client = client(server)) {
            CompletableFuture<Task<Echo>> task = client.startAsync(
                    Echo.TASK,
                    new Echo("hi"),
                    RequestOptions.builder().maxRetries(3).build());
            time.pass(Duration.ofMillis(250));
            time.pass(Duration.ofMillis(500));
            time.pass(Duration.ofSeconds(1));
            assertThat(get(task).id()).isEqualTo("tsk_1");
            assertThat(get(task).ref()).hasToString("runapi-task:/api/v1/runway/text_to_video/tsk_1");

            Set<String> keys = new HashSet<>();
            server.received().forEach(request -> keys.add(request.header("Idempotency-Key")));
            assertThat(server.received()).hasSize(4);
            assertThat(keys).hasSize(1).doesNotContainNull();
        }
    }

    @Test
    void eachTaskHasItsOwnKeyUnlessTheCallerGivesOne() throws Exception {
        try (FaultServer server = new FaultServer(ACCEPTED);
                RunApiClient client = client(server)) {
            client.start(Echo.TASK, new Echo("hi"), RequestOptions.defaults());
            client.start(Echo.TASK, new Echo("hi"), RequestOptions.defaults());
            client.start(
                    Echo.TASK,
                    new Echo("hi"),
                    RequestOptions.builder().idempotencyKey("mine").build());
            assertThat(server.received())
                    .extracting(request -> request.header("Idempotency-Key"))
                    .doesNotHaveDuplicates()
                    .contains("mine");
        }
    }

    @Test
    void aTaskThatCouldNotBeCreatedLeavesItsKey() throws Exception {
        try (FaultServer server = new FaultServer(DROP);
                RunApiClient client = client(server)) {
            CompletableFuture<Task<Echo>> task =
                    client.startAsync(Echo.TASK, new Echo("hi"), RequestOptions.defaults());
            time.pass(Duration.ofMillis(250));
            time.pass(Duration.ofMillis(500));
            RunApiException failure = failure(task);
            assertThat(failure).isInstanceOf(NetworkException.class);
            assertThat(failure.idempotencyKey()).isEqualTo(server.awaitRequest().header("Idempotency-Key"));
            assertThat(failure.isSafeToRetry()).isTrue();
            assertThat(failure.attempts()).isEqualTo(3);
            assertThat(failure)
                    .hasMessageContaining(
                            "make the call again with the same idempotency key (" + failure.idempotencyKey())
                    .hasMessageContaining("gave up after 3 attempts");
        }
    }

    @Test
    void aTaskIsKnownByItsHeaderWhateverTheBodyIs() throws Exception {
        FaultServer.Reply broken = c -> c.answer(200, "{\"id", "X-RunAPI-Task-Id: tsk_2");
        FaultServer.Reply refused = c -> c.answer(500, "{}", "X-RunAPI-Task-Id: tsk_3");
        try (FaultServer server = new FaultServer(broken, refused);
                RunApiClient client = client(server)) {
            assertThat(client.start(Echo.TASK, new Echo("hi"), RequestOptions.defaults())
                            .id())
                    .isEqualTo("tsk_2");
            RunApiException failure = catchThrowableOfType(
                    RunApiException.class,
                    () -> client.start(
                            Echo.TASK,
                            new Echo("hi"),
                            RequestOptions.builder().maxRetries(0).build()));
            assertThat(failure.taskRef()).hasToString("runapi-task:/api/v1/runway/text_to_video/tsk_3");
        }
    }

    @Test
    void anAnswerThatNamesNoTaskLeavesTheKey() {
        try (FaultServer server = new FaultServer(c -> c.answer(200, "{\"status\": \"pending\"}"));
                RunApiClient client = client(server)) {
            RunApiException failure = catchThrowableOfType(
                    RunApiException.class, () -> client.start(Echo.TASK, new Echo("hi"), RequestOptions.defaults()));
            assertThat(failure.idempotencyKey())
                    .isEqualTo(server.received().get(0).header("Idempotency-Key"));
            assertThat(failure.isSafeToRetry()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void neverSendsAChatAgainThatMayHaveBeenBilled(boolean streamed) {
        for (FaultServer.Reply fault : new FaultServer.Reply[] {DROP, FaultServer.Connection::reset, CUT}) {
            try (FaultServer server = new FaultServer(fault);
                    RunApiClient client = client(server)) {
                RunApiException failure = catchThrowableOfType(RunApiException.class, () -> {
                    if (streamed) {
                        client.stream(Echo.STREAM, new Echo("hi"), RequestOptions.defaults());
                    } else {
                        client.call(Echo.CHAT, new Echo("hi"), RequestOptions.defaults());
                    }
                });
                assertThat(failure).isInstanceOf(NetworkException.class);
                assertThat(failure.isSafeToRetry()).isFalse();
                assertThat(failure)
                        .hasMessageContaining(
                                "The service may have done the work and billed it, so the call was not sent"
                                        + " again");
                assertThat(server.received()).hasSize(1);
            }
        }
    }

    @Test
    void readsAgainWhateverHappens() throws Exception {
        // Neither a drop nor a reset: the JDK itself sends a GET again when a connection ends without a byte.
        try (FaultServer server = new FaultServer(CUT, CUT, HELLO);
                RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer = client.callAsync(Echo.GET, null, RequestOptions.defaults());
            time.pass(Duration.ofMillis(250));
            time.pass(Duration.ofMillis(500));
            assertThat(get(answer)).isEqualTo(new Echo("hello"));
        }
    }

    @Test
    void aServiceThatIsNotThereIsTriedAgain() throws Exception {
        FaultServer server = new FaultServer();
        server.close();
        try (RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer = client.callAsync(Echo.CHAT, new Echo("hi"), RequestOptions.defaults());
            time.pass(Duration.ofMillis(250));
            time.pass(Duration.ofMillis(500));
            RunApiException failure = failure(answer);
            assertThat(failure)
                    .isInstanceOf(NetworkException.class)
                    .hasMessageContaining("No connection to 127.0.0.1:")
                    .hasMessageContaining("gave up after 3 attempts");
            assertThat(failure.isSafeToRetry()).isTrue();
        }
    }

    @Test
    void aPauseThatWouldPassTheTotalLimitIsNotBegun() {
        try (FaultServer server = new FaultServer(c -> c.answer(503, "{}", "Retry-After: 20"));
                RunApiClient client = client(server)) {
            RequestOptions options = RequestOptions.builder()
                    .totalTimeout(Duration.ofSeconds(19))
                    .build();
            RunApiException failure =
                    catchThrowableOfType(RunApiException.class, () -> client.call(Echo.CHAT, new Echo("hi"), options));
            assertThat(failure)
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining(
                            "not retried: the pause of 20 s before the next attempt would pass the total");
        }
    }

    @Test
    void theTotalLimitSpansAttempts() throws Exception {
        try (FaultServer server = new FaultServer(
                        c -> c.answer(503, "{}", "Retry-After: 20"), FaultServer.Connection::untilDisconnect);
                RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer = client.callAsync(
                    Echo.CHAT,
                    new Echo("hi"),
                    RequestOptions.builder()
                            .totalTimeout(Duration.ofSeconds(30))
                            .build());
            time.pass(Duration.ofSeconds(20));
            server.awaitRequest();
            server.awaitRequest();
            time.advance(Duration.ofSeconds(10));
            TimeoutException failure = (TimeoutException) failure(answer);
            assertThat(failure.kind()).isEqualTo(TimeoutException.Kind.TOTAL);
            assertThat(failure).hasCauseInstanceOf(ServerException.class);
            assertThat(failure.attempts()).isEqualTo(2);
            assertThat(failure.isSafeToRetry()).isFalse();
            server.awaitDisconnect();
        }
    }

    @Test
    void aLookAtATaskCarriesItsRef() {
        try (FaultServer server = new FaultServer(ACCEPTED, c -> c.answer(404, "{}"));
                RunApiClient client = client(server)) {
            Task<Echo> task = client.start(Echo.TASK, new Echo("hi"), RequestOptions.defaults());
            RunApiException failure = catchThrowableOfType(RunApiException.class, task::status);
            assertThat(failure.taskRef()).isEqualTo(task.ref());
            assertThat(server.received().get(1).line()).isEqualTo("GET /api/v1/runway/text_to_video/tsk_1 HTTP/1.1");
        }
    }

    private RunApiClient client(FaultServer server) {
        return TestClient.to(server).scheduler(time).build();
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(20, TimeUnit.SECONDS);
    }

    private static RunApiException failure(CompletableFuture<?> future) {
        return (RunApiException) catchThrowableOfType(ExecutionException.class, () -> get(future))
                .getCause();
    }
}
