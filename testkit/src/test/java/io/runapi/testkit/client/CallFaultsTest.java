package io.runapi.testkit.client;

import static io.runapi.testkit.client.Clients.chat;
import static io.runapi.testkit.client.Clients.client;
import static io.runapi.testkit.client.Clients.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.RunApi;
import io.runapi.contract.Violation;
import io.runapi.error.ApiException;
import io.runapi.error.AuthenticationException;
import io.runapi.error.ConflictException;
import io.runapi.error.DecodeException;
import io.runapi.error.InsufficientCreditsException;
import io.runapi.error.NetworkException;
import io.runapi.error.NotFoundException;
import io.runapi.error.PermissionException;
import io.runapi.error.RateLimitException;
import io.runapi.error.RunApiException;
import io.runapi.error.ServerException;
import io.runapi.error.TimeoutException;
import io.runapi.error.ValidationException;
import io.runapi.testkit.Fault;
import io.runapi.testkit.RunApiServer;
import io.runapi.testkit.RunApiTest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a caller catches when a call that answers at once goes wrong. */
@RunApiTest
@Timeout(60)
class CallFaultsTest {
    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(400, ValidationException.class),
                Arguments.of(401, AuthenticationException.class),
                Arguments.of(402, InsufficientCreditsException.class),
                Arguments.of(403, PermissionException.class),
                Arguments.of(404, NotFoundException.class),
                Arguments.of(408, ApiException.class),
                Arguments.of(409, ConflictException.class),
                Arguments.of(413, ApiException.class),
                Arguments.of(415, ApiException.class),
                Arguments.of(422, ValidationException.class),
                Arguments.of(429, RateLimitException.class),
                Arguments.of(500, ServerException.class),
                Arguments.of(502, ServerException.class),
                Arguments.of(503, ServerException.class),
                Arguments.of(504, ServerException.class));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void haveATypeByTheirCauseWhateverTheBody(int status, Class<? extends RunApiException> type, RunApiServer server) {
        for (Fault fault : new Fault[] {
            Fault.status(status), Fault.html(status), Fault.empty(status), Fault.huge(status, 3_000_000)
        }) {
            server.faults().clear();
            server.faults().always("/", fault);
            try (RunApi runapi = client(server)) {
                RunApiException error =
                        failure(type, server, () -> runapi.chat().complete(chat()));
                assertThat(error.status()).as(fault.toString()).isEqualTo(status);
                assertThat(error.requestId()).startsWith("req_");
                assertThat(error.attempts()).isPositive();
                assertThat(error.getMessage()).hasSizeLessThan(4_000);
            }
        }
    }

    @Test
    void areMadeAgainWhenTheServiceIsBusyForAMoment(RunApiServer server) {
        server.faults().next(Fault.rateLimited(Duration.ZERO), Fault.status(503));
        try (RunApi runapi = client(server)) {
            assertThat(runapi.chat().complete(chat()).text()).isNotBlank();
        }
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void tellHowLongToWaitWhenThatIsTooLong(RunApiServer server) {
        server.faults()
                .next(
                        Fault.rateLimited(Duration.ofHours(2)),
                        Fault.rateLimited(Instant.now().plusSeconds(7200)));
        try (RunApi runapi = client(server)) {
            for (int i = 0; i < 2; i++) {
                RateLimitException error = failure(
                        RateLimitException.class, server, () -> runapi.chat().complete(chat()));
                assertThat(error.retryAfter()).isBetween(Duration.ofMinutes(119), Duration.ofHours(2));
            }
        }
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void nameTheFieldThatTheServiceRefuses(RunApiServer server) {
        server.faults()
                .next(Fault.respond(
                        422,
                        "application/json",
                        "{\"error\":{\"message\":\"too hot\",\"code\":\"invalid\",\"param\":\"temperature\"}}"));
        try (RunApi runapi = client(server)) {
            ValidationException error = failure(
                    ValidationException.class, server, () -> runapi.chat().complete(chat()));
            assertThat(error).hasMessageContaining("too hot");
            assertThat(error.violations()).extracting(Violation::field).containsExactly("temperature");
            assertThat(error.code()).isEqualTo("invalid");
        }
    }

    @Test
    void areNotAnsweredByAnErrorThatSaysOk(RunApiServer server) {
        server.faults().next(Fault.okWithError("the model is asleep"));
        try (RunApi runapi = client(server)) {
            RunApiException error =
                    failure(RunApiException.class, server, () -> runapi.chat().complete(chat()));
            assertThat(error).hasMessageContaining("the model is asleep");
        }
    }

    @Test
    void endClearlyWhenTheAnswerIsNotJson(RunApiServer server) {
        try (RunApi runapi = client(server)) {
            for (Fault fault : new Fault[] {
                Fault.malformedJson(),
                Fault.truncatedJson(),
                Fault.contentType("text/html"),
                Fault.html(200),
                Fault.empty(200),
                Fault.respond(200, "application/json", "[]"),
                Fault.respond(200, "application/json", "null")
            }) {
                server.faults().next(fault);
                DecodeException error = failure(
                        DecodeException.class, server, () -> runapi.chat().complete(chat()));
                assertThat(error.status()).as(fault.toString()).isEqualTo(200);
            }
        }
    }

    @Test
    void endClearlyWhenTheConnectionBreaks(RunApiServer server) {
        try (RunApi runapi = client(server)) {
            for (Fault fault : new Fault[] {Fault.dropBeforeAccept(), Fault.dropAfterAccept(), Fault.cutAfter(0)}) {
                server.faults().always("/", fault);
                NetworkException error = failure(
                        NetworkException.class, server, () -> runapi.chat().complete(chat()));
                assertThat(error.attempts()).as(fault.toString()).isEqualTo(1);
                assertThat(error.isSafeToRetry()).as(fault.toString()).isFalse();
                server.faults().clear();
            }
        }
    }

    @Test
    void areMadeAgainWhenTheyOnlyRead(RunApiServer server) {
        server.faults().next(Fault.cutAfter(0), Fault.dropAfterAccept());
        try (RunApi runapi = client(server)) {
            assertThat(runapi.models().list().data()).isNotEmpty();
        }
    }

    @Test
    void doNotHangOnASilentService(RunApiServer server) throws InterruptedException {
        server.faults().next(Fault.stall(), Fault.huge(200, Long.MAX_VALUE));
        try (RunApi runapi = Clients.builder(server)
                .firstByteTimeout(Duration.ofMillis(200))
                .maxRetries(0)
                .build()) {
            TimeoutException error =
                    failure(TimeoutException.class, server, () -> runapi.chat().complete(chat()));
            assertThat(error.kind()).isEqualTo(TimeoutException.Kind.FIRST_BYTE);
            assertThat(server.awaitQuiet(Duration.ofSeconds(10))).isTrue();
        }
        try (RunApi runapi = Clients.builder(server).maxAnswerBytes(1_000_000).build()) {
            failure(RunApiException.class, server, () -> runapi.chat().complete(chat()));
            assertThat(server.awaitQuiet(Duration.ofSeconds(10))).isTrue();
        }
    }

    @Test
    void doNotFollowToAnotherHost(RunApiServer server) {
        try (RunApiServer other = RunApiServer.start();
                RunApi runapi = client(server)) {
            server.faults().next(Fault.redirect(URI.create(other.baseUrl() + "/v1/chat/completions")));
            ApiException error =
                    failure(ApiException.class, server, () -> runapi.chat().complete(chat()));
            assertThat(error.status()).isEqualTo(307);
            assertThat(error).hasMessageContaining(URI.create(other.baseUrl()).getHost());
            assertThat(other.requests()).isEmpty();
        }
    }
}
