package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.runapi.client.FaultServer.Reply;
import io.runapi.error.ApiException;
import io.runapi.error.DecodeException;
import io.runapi.error.InsufficientCreditsException;
import io.runapi.error.RunApiException;
import io.runapi.error.ServerException;
import io.runapi.error.TimeoutException;
import io.runapi.task.PollSchedule;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that the service accepts now and answers later, at a place that it names. */
@Timeout(60)
class AcceptedTest {
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Call<Echo, Echo> SPEAK =
            Call.post("/api/v1/openai_tts/text_to_speech", Echo.CODEC, Echo.CODEC);
    private static final Reply ACCEPTED = c -> c.answer(
            202,
            "{\"id\": \"t1\", \"status\": \"processing\"}",
            "Location: /api/v1/results/t1?a=b",
            "X-Request-Id: r1");
    private static final Reply PENDING = c -> c.answer(200, "{\"id\": \"t1\", \"status\": \"processing\"}");

    @AutoClose
    private final WaitingScheduler time = new WaitingScheduler();

    private RunApiClient client(FaultServer server) {
        return TestClient.to(server)
                .scheduler(time)
                .pollSchedule(PollSchedule.fixed(PAUSE))
                .build();
    }

    private static CompletableFuture<Echo> speak(RunApiClient client) {
        return client.callAsync(SPEAK, new Echo("hi"), RequestOptions.defaults());
    }

    private static Reply stored(String response) {
        return c -> c.answer(200, "{\"id\": \"t1\", \"status\": \"completed\", \"response\": " + response + "}");
    }

    private static Throwable failure(CompletableFuture<?> future) throws Exception {
        try {
            throw new AssertionError("It did not fail: " + future.get(20, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return e.getCause();
        }
    }

    private Throwable failureAfterOnePause(Reply... replies) throws Exception {
        try (FaultServer server = new FaultServer(replies);
                RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer = speak(client);
            time.pass(PAUSE);
            return failure(answer);
        }
    }

    @Test
    void theAnswerIsAskedForUntilItIsThere() throws Exception {
        Reply busy = c -> c.answer(200, "{\"status\": \"queued\"}", "Retry-After: 7");
        try (FaultServer server = new FaultServer(
                        ACCEPTED,
                        PENDING,
                        busy,
                        stored("{\"status\": 200, \"content_type\": \"application/json\", \"headers\": {},"
                                + " \"body\": {\"text\": \"hello\"}}"));
                RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer = speak(client);
            time.pass(PAUSE);
            time.pass(PAUSE);
            time.pass(Duration.ofSeconds(7));
            assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(new Echo("hello"));
            assertThat(server.received())
                    .extracting(FaultServer.Received::line)
                    .containsExactly(
                            "POST /api/v1/openai_tts/text_to_speech HTTP/1.1",
                            "GET /api/v1/results/t1?a=b HTTP/1.1",
                            "GET /api/v1/results/t1?a=b HTTP/1.1",
                            "GET /api/v1/results/t1?a=b HTTP/1.1");
            assertThat(server.received().get(3).header("authorization")).isEqualTo("Bearer " + TestClient.KEY);
            assertThat(server.received().get(3).body()).isEmpty();
            assertThat(time.pending()).as("timers left").isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\": 200, \"content_type\": \"application/json\", \"body\": \"{\\\"text\\\": \\\"hello\\\"}\"}",
                "{\"body\": {\"text\": \"hello\"}}",
                "{\"status\": 201, \"headers\": {\"Content-Type\": \"application/json\"}, \"body\": {\"text\": \"hello\"}}"
            })
    void theBodyIsJsonOrItsText(String response) throws Exception {
        try (FaultServer server = new FaultServer(ACCEPTED, stored(response));
                RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer = speak(client);
            time.pass(PAUSE);
            assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(new Echo("hello"));
        }
    }

    @Test
    void aStoredTextIsThePropertyThatItStandsFor() throws Exception {
        try (FaultServer server = new FaultServer(
                        ACCEPTED, stored("{\"status\": 200, \"content_type\": \"text/vtt\", \"body\": \"WEBVTT\"}"));
                RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer =
                    client.callAsync(SPEAK.withText("text"), new Echo("hi"), RequestOptions.defaults());
            time.pass(PAUSE);
            assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(new Echo("WEBVTT"));
        }
    }

    @Test
    void theLocationMayBeAbsoluteAtTheSameOrigin() throws Exception {
        try (FaultServer server = new FaultServer()) {
            server.then(c -> c.answer(202, "", "Location: " + server.url() + "/results/1"));
            server.then(stored("{\"body\": {\"text\": \"hello\"}}"));
            try (RunApiClient client = client(server)) {
                CompletableFuture<Echo> answer = speak(client);
                time.pass(PAUSE);
                assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(new Echo("hello"));
                assertThat(server.received().get(1).line()).isEqualTo("GET /results/1 HTTP/1.1");
            }
        }
    }

    @Test
    void theKeyGoesToNoOtherPlace() throws Exception {
        try (FaultServer elsewhere = new FaultServer();
                FaultServer server = new FaultServer(
                        c -> c.answer(202, "{}", "Location: " + elsewhere.url() + "/results/1", "X-Request-Id: r1"));
                RunApiClient client = client(server)) {
            assertThat(failure(speak(client)))
                    .asInstanceOf(type(ApiException.class))
                    .satisfies(failure -> assertThat(failure)
                            .hasMessageContaining("its answer would be at 127.0.0.1, and the API key must stay with"))
                    .returns(false, RunApiException::isSafeToRetry)
                    .returns("r1", RunApiException::requestId);
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void aStoredRefusalIsTheExceptionThatItWouldHaveBeen() throws Exception {
        assertThat(failureAfterOnePause(
                        ACCEPTED,
                        c -> c.answer(
                                200,
                                "{\"status\": \"failed\", \"response\": {\"status\": 402, \"content_type\":"
                                        + " \"application/json\", \"body\": {\"error\": \"no credits left\"}}}",
                                "X-Request-Id: r2")))
                .isInstanceOf(InsufficientCreditsException.class)
                .hasMessageContaining("no credits left")
                .hasMessageContaining("HTTP 402, request id r2");
        assertThat(failureAfterOnePause(ACCEPTED, c -> c.answer(200, "{\"status\": \"failed\", \"error\": \"broke\"}")))
                .asInstanceOf(type(RunApiException.class))
                .satisfies(failure -> assertThat(failure).hasMessageContaining("broke"))
                .returns(false, RunApiException::isSafeToRetry);
    }

    @Test
    void whatIsLostOnTheWayIsAskedForAgainAndTheCallIsNotMadeAgain() throws Exception {
        Reply busy = c -> c.answer(503, "{}");
        try (FaultServer server = new FaultServer(ACCEPTED, busy, stored("{\"body\": {\"text\": \"hello\"}}"));
                RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer = speak(client);
            time.pass(PAUSE);
            time.pass(Duration.ofMillis(250));
            assertThat(answer.get(20, TimeUnit.SECONDS)).isEqualTo(new Echo("hello"));
            assertThat(server.received())
                    .filteredOn(r -> r.line().startsWith("POST"))
                    .hasSize(1);
        }
        Throwable failure = failureAfterOnePause(ACCEPTED, c -> c.answer(404, "{}"));
        assertThat(((RunApiException) failure).isSafeToRetry()).isFalse();
    }

    @Test
    void theWaitIsBoundedByTheWholeCallsLimit() throws Exception {
        try (FaultServer server = new FaultServer(ACCEPTED, PENDING);
                RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer = client.callAsync(
                    SPEAK,
                    new Echo("hi"),
                    RequestOptions.builder()
                            .totalTimeout(Duration.ofSeconds(10))
                            .build());
            time.pass(PAUSE);
            time.awaitScheduled(PAUSE);
            time.advance(Duration.ofSeconds(7));
            assertThat(failure(answer))
                    .asInstanceOf(type(TimeoutException.class))
                    .returns(TimeoutException.Kind.TOTAL, TimeoutException::kind)
                    .returns(false, RunApiException::isSafeToRetry)
                    .satisfies(timeout ->
                            assertThat(timeout).hasMessageContaining("its answer will be at /api/v1/results/t1?a=b"));
        }
    }

    @Test
    void cancellingEndsTheAsking() throws Exception {
        try (FaultServer server = new FaultServer(ACCEPTED);
                RunApiClient client = client(server)) {
            CompletableFuture<Echo> answer = speak(client);
            time.awaitScheduled(PAUSE);
            answer.cancel(true);
            assertThatThrownBy(answer::join).isInstanceOf(CancellationException.class);
            assertThat(time.pending()).isZero();
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void anAnswerWithoutLocationIsTheAnswerUnlessItIsNone() throws Exception {
        try (FaultServer server = new FaultServer(c -> c.answer(202, "{\"text\": \"hello\"}"));
                RunApiClient client = client(server)) {
            assertThat(speak(client).get(20, TimeUnit.SECONDS)).isEqualTo(new Echo("hello"));
        }
        try (FaultServer server = new FaultServer(c -> c.answer(202, "{\"id\": \"t1\", \"status\": \"pending\"}"));
                RunApiClient client = client(server)) {
            assertThat(failure(speak(client)))
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("does not say where its answer will be");
        }
    }

    @Test
    void aServerThatFailsAfterwardsIsAServerError() throws Exception {
        assertThat(failureAfterOnePause(ACCEPTED, stored("{\"status\": 503, \"body\": \"<html>\"}")))
                .isInstanceOf(ServerException.class)
                .hasMessageNotContaining("<html>");
    }
}
