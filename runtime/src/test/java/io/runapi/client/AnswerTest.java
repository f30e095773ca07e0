package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.runapi.contract.Violation;
import io.runapi.error.ApiException;
import io.runapi.error.AuthenticationException;
import io.runapi.error.ConflictException;
import io.runapi.error.DecodeException;
import io.runapi.error.InsufficientCreditsException;
import io.runapi.error.NotFoundException;
import io.runapi.error.PermissionException;
import io.runapi.error.RateLimitException;
import io.runapi.error.RunApiException;
import io.runapi.error.ServerException;
import io.runapi.error.ValidationException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of answer becomes. */
class AnswerTest {
    @Test
    void sendsTheRequestAndReadsTheAnswer() throws Exception {
        try (FaultServer server = new FaultServer(c -> c.answer(200, "{\"text\": \"hello\", \"more\": 1}"));
                RunApiClient client =
                        TestClient.to(server).header("X-Team", "a").build()) {
            RequestOptions options = RequestOptions.builder()
                    .header("x-team", "b")
                    .clientRequestId("mine-1")
                    .build();
            assertThat(client.call(Echo.CHAT, new Echo("hi"), options)).isEqualTo(new Echo("hello"));

            FaultServer.Received request = server.awaitRequest();
            assertThat(request.line()).isEqualTo("POST /v1/chat/completions HTTP/1.1");
            assertThat(request.body()).isEqualTo("{\"text\":\"hi\"}");
            assertThat(request.header("Authorization")).isEqualTo("Bearer " + TestClient.KEY);
            assertThat(request.header("Content-Type")).isEqualTo("application/json");
            assertThat(request.header("Accept")).isEqualTo("application/json");
            assertThat(request.header("X-Team")).isEqualTo("b");
            assertThat(request.header("X-Client-Request-Id")).isEqualTo("mine-1");
            assertThat(request.headers()).doesNotContainKeys("Accept-Encoding", "Upgrade", "Idempotency-Key");
        }
    }

    @Test
    void readsWithoutABody() throws Exception {
        try (FaultServer server = new FaultServer(c -> c.answer(200, "{\"text\": \"hello\"}"));
                RunApiClient client = TestClient.to(server).build()) {
            assertThat(client.callAsync(Echo.GET, null, RequestOptions.defaults())
                            .get())
                    .isEqualTo(new Echo("hello"));
            FaultServer.Received request = server.awaitRequest();
            assertThat(request.line()).isEqualTo("GET /v1/models HTTP/1.1");
            assertThat(request.headers()).doesNotContainKey("Content-Type");
        }
    }

    @Test
    void callsShareAConnection() {
        try (FaultServer server = new FaultServer(c -> c.answer(200, "{\"text\": \"hello\"}"));
                RunApiClient client = TestClient.to(server).build()) {
            for (int i = 0; i < 100; i++) {
                client.call(Echo.CHAT, new Echo("hi"), RequestOptions.defaults());
            }
            // A little room: nothing promises that a connection is free before the next call looks for one.
            assertThat(server.connections()).isLessThan(10);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, ValidationException, false",
        "401, AuthenticationException, false",
        "402, InsufficientCreditsException, false",
        "403, PermissionException, false",
        "404, NotFoundException, false",
        "408, ApiException, true",
        "409, ConflictException, false",
        "413, ApiException, false",
        "415, ApiException, false",
        "418, ApiException, false",
        "422, ValidationException, false",
        "429, RateLimitException, true",
        "500, ServerException, true",
        "501, ServerException, false",
        "502, ServerException, true",
        "503, ServerException, true",
        "599, ServerException, false",
    })
    void mapsEachStatusToItsCause(int status, String type, boolean isRetried) {
        try (FaultServer server = new FaultServer(c -> c.answer(
                        status,
                        "{\"error\": {\"message\": \"Told you, " + TestClient.KEY + "\", \"code\": \"c_1\"}}",
                        "X-Request-Id: req_9",
                        "Retry-After: 0"));
                RunApiClient client = TestClient.to(server)
                        .retryBackoff(Duration.ofNanos(1), Duration.ofNanos(1))
                        .build()) {
            RunApiException failure = failure(client);
            assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
            assertThat(failure.status()).isEqualTo(status);
            assertThat(failure.code()).isEqualTo("c_1");
            assertThat(failure.requestId()).isEqualTo("req_9");
            assertThat(failure.attempts()).isEqualTo(isRetried ? 3 : 1);
            assertThat(server.received()).hasSize(isRetried ? 3 : 1);
            assertThat(failure.isSafeToRetry()).isTrue();
            assertThat(failure)
                    .hasMessageContaining(": Told you, ***. ")
                    .hasMessageContaining(
                            "(POST /v1/chat/completions: HTTP " + status + ", code c_1, request id req_9");
            assertThat(printed(failure)).doesNotContain(TestClient.KEY);
        }
    }

    @Test
    void saysWhereTheKeyCameFrom() {
        try (FaultServer server = new FaultServer(c -> c.answer(401, "{\"error\": \"Incorrect API key\"}"));
                RunApiClient client = TestClient.to(server).build()) {
            assertThat(failure(client))
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessage(
                            "The service did not accept the API key: Incorrect API key. Check the key that came from"
                                    + " the builder (apiKey), or get one at https://runapi.ai. (POST /v1/chat/completions: HTTP"
                                    + " 401)");
        }
    }

    @Test
    void namesTheFieldsThatTheServiceRefuses() {
        try (FaultServer server = new FaultServer(c -> c.answer(
                        422, "{\"error\": {\"message\": \"must be 5 or 10\", \"param\": \"duration_seconds\"}}"));
                RunApiClient client = TestClient.to(server).build()) {
            assertThat(((ValidationException) failure(client)).violations())
                    .containsExactly(new Violation(Violation.Kind.REFUSED, "duration_seconds", "must be 5 or 10"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><h1>Forbidden by proxy</h1></html>", "", "   "})
    void neverShowsHtml(String body) {
        try (FaultServer server = new FaultServer(c -> c.answer(403, body, "Content-Type: text/html; charset=utf-8"));
                RunApiClient client = TestClient.to(server).build()) {
            assertThat(failure(client))
                    .isInstanceOf(PermissionException.class)
                    .hasMessageContaining("the answer is an HTML page, perhaps of a proxy on the way")
                    .message()
                    .doesNotContain("<");
        }
    }

    @Test
    void readsOnlyTheBeginningOfAHugeErrorAndLetsTheConnectionGo() throws Exception {
        byte[] part = new byte[64 * 1024];
        java.util.Arrays.fill(part, (byte) 'x');
        try (FaultServer server = new FaultServer(c -> {
                    c.head(404, "Content-Type: text/plain", "Content-Length: 100000000000");
                    c.raw(part);
                    c.raw(part);
                    c.untilDisconnect();
                });
                RunApiClient client = TestClient.to(server).build()) {
            assertThat(failure(client)).isInstanceOf(NotFoundException.class);
            server.awaitDisconnect();
        }
    }

    @Test
    void boundsAnswers() throws Exception {
        try (FaultServer server = new FaultServer(c -> {
                    c.head(200, "Content-Type: application/json", "Content-Length: 100000000000");
                    c.raw("{\"text\": \"" + "x".repeat(2 * 1024 * 1024));
                    c.untilDisconnect();
                });
                RunApiClient client =
                        TestClient.to(server).maxAnswerBytes(1024 * 1024).build()) {
            assertThat(failure(client))
                    .isInstanceOf(DecodeException.class)
                    .hasMessageStartingWith(
                            "The answer is larger than 1 MB; allow more with maxAnswerBytes. The service may"
                                    + " have done the work and billed it");
            server.awaitDisconnect();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"text\": \"hel|application/json|The answer can't be read: ",
                "[]|application/json|The answer can't be read: ",
                "{} {}|application/json|The answer can't be read: ",
                "''|application/json|The answer is empty, where JSON was expected",
                "<html>x</html>|text/html|The answer is text/html, where JSON was expected: check the base URL",
                "data: {}|text/event-stream|The answer is a stream of events (text/event-stream), where one JSON document",
            })
    void refusesAnAnswerThatIsNoDocument(String body, String type, String message) {
        try (FaultServer server =
                        new FaultServer(c -> c.answer(200, body, "Content-Type: " + type, "X-Request-Id: req_1"));
                RunApiClient client = TestClient.to(server).build()) {
            RunApiException failure = failure(client);
            assertThat(failure)
                    .isInstanceOf(DecodeException.class)
                    .hasMessageStartingWith(message)
                    .hasMessageEndingWith("(POST /v1/chat/completions: HTTP 200, request id req_1)");
            assertThat(failure.isSafeToRetry()).isFalse();
            assertThat(failure.status()).isEqualTo(200);
            assertThat(failure.attempts()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"error\": \"Something\"}|ApiException",
                "{\"error\": {\"message\": \"Something\", \"code\": \"insufficient_credits\"}}|InsufficientCreditsException",
                "{\"error\": {\"message\": \"Something\", \"type\": \"rate_limit_error\"}}|RateLimitException",
                "{\"error\": {\"message\": \"Something\", \"code\": \"503\"}}|ServerException",
                "{\"error\": {\"message\": \"Something\", \"status\": 422}}|ValidationException",
                "{\"code\": 401, \"msg\": \"Something\", \"data\": null}|AuthenticationException",
                "{\"errors\": [{\"message\": \"Something\", \"code\": \"not_found\"}]}|NotFoundException",
            })
    void takesAnErrorUnder200ForWhatItIs(String body, String type) {
        try (FaultServer server = new FaultServer(c -> c.answer(200, body));
                RunApiClient client = TestClient.to(server).build()) {
            RunApiException failure = failure(client);
            assertThat(failure.getClass().getSimpleName()).isEqualTo(type);
            assertThat(failure).hasMessageContaining("Something");
            assertThat(server.received()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"hello\", \"error\": null}",
                "{\"text\": \"hello\", \"error\": \"a note\"}",
                "{\"text\": \"hello\", \"note\": {\"error\": \"x\"}}",
                "{\"text\": \"hello\", \"errors\": []}",
            })
    void takesContentBesideAnErrorAsContent(String body) {
        try (FaultServer server = new FaultServer(c -> c.answer(200, body));
                RunApiClient client = TestClient.to(server).build()) {
            assertThat(client.call(Echo.CHAT, new Echo("hi"), RequestOptions.defaults()))
                    .isEqualTo(new Echo("hello"));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void followsNoRedirect(int status) {
        try (FaultServer elsewhere = new FaultServer();
                FaultServer server =
                        new FaultServer(c -> c.answer(status, "", "Location: " + elsewhere.url() + "/secret?x=y"));
                RunApiClient client = TestClient.to(server).build()) {
            assertThat(failure(client))
                    .isInstanceOf(ApiException.class)
                    .hasMessageStartingWith(
                            "The service redirects to 127.0.0.1. Redirects are not followed, because the API key must"
                                    + " stay with 127.0.0.1:")
                    .hasMessageContaining("set baseUrl to it")
                    .message()
                    .doesNotContain("secret");
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    @Test
    void givesTheServicesWishWithTheRateLimit() {
        try (FaultServer server = new FaultServer(c -> c.answer(429, "{}", "Retry-After: 3600"));
                RunApiClient client = TestClient.to(server).build()) {
            RateLimitException failure = catchThrowableOfType(RateLimitException.class, () -> failureOf(client));
            assertThat(failure.retryAfter()).isEqualTo(Duration.ofHours(1));
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(failure)
                    .hasMessageContaining("Make the call again after 60 min")
                    .hasMessageContaining(
                            "not retried: the service asks to wait 60 min, and the client waits at most 60 s");
        }
    }

    @Test
    void aConflictUnderAKeySaysWhatTheKeyIsFor() {
        try (FaultServer server = new FaultServer(c -> c.answer(409, "{\"error\": \"key reused\"}"));
                RunApiClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() -> client.start(Echo.TASK, new Echo("hi"), RequestOptions.defaults()))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("An idempotency key belongs to one input");
        }
    }

    @Test
    void aFutureFailsWithTheSameExceptionAsACall() {
        try (FaultServer server = new FaultServer(c -> c.answer(402, "{\"error\": \"empty\"}"));
                RunApiClient client = TestClient.to(server).build()) {
            assertThatThrownBy(() -> client.callAsync(Echo.CHAT, new Echo("hi"), RequestOptions.defaults())
                            .join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(InsufficientCreditsException.class);
        }
    }

    @Test
    void theStackTraceOfABlockingCallLeadsToTheCaller() {
        try (FaultServer server = new FaultServer(c -> c.answer(500, "{}"));
                RunApiClient client = TestClient.to(server).maxRetries(0).build()) {
            RunApiException failure = failure(client);
            assertThat(failure).isInstanceOf(ServerException.class);
            assertThat(failure.getStackTrace()).anyMatch(f -> f.getMethodName().equals("failureOf"));
        }
    }

    @Test
    void aClosedClientSaysSo() {
        try (FaultServer server = new FaultServer()) {
            RunApiClient client = TestClient.to(server).build();
            client.close();
            assertThatThrownBy(() -> failureOf(client))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closed");
        }
    }

    private static RunApiException failure(RunApiClient client) {
        return catchThrowableOfType(RunApiException.class, () -> failureOf(client));
    }

    private static void failureOf(RunApiClient client) {
        client.call(Echo.CHAT, new Echo("hi"), RequestOptions.defaults());
    }

    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
