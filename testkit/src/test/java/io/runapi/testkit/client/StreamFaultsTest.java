package io.runapi.testkit.client;

import static io.runapi.testkit.client.Clients.chat;
import static io.runapi.testkit.client.Clients.client;
import static io.runapi.testkit.client.Clients.failure;
import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.ChatCompletion;
import io.runapi.ChatCompletionChunk;
import io.runapi.ChatStream;
import io.runapi.ChatStreamException;
import io.runapi.RunApi;
import io.runapi.error.AuthenticationException;
import io.runapi.error.RunApiException;
import io.runapi.testkit.Fault;
import io.runapi.testkit.RunApiExtension;
import io.runapi.testkit.RunApiServer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a listener catches when a stream goes wrong. */
@Timeout(60)
class StreamFaultsTest {
    @RegisterExtension
    static final RunApiExtension RUNAPI =
            new RunApiExtension(RunApiServer.builder().tokensPerSecond(Double.POSITIVE_INFINITY));

    @Test
    void keepsWhatCameBeforeTheBreak(RunApiServer server) {
        server.onChat().reply("one two three four").reply("one two three four").reply("one two three four");
        try (RunApi runapi = client(server)) {
            for (Fault fault : new Fault[] {
                Fault.cutAfter(3), Fault.endAfter(3), Fault.errorEventAfter(3, "gpu on fire"),
            }) {
                server.faults().next(fault);
                ChatStreamException error = failure(ChatStreamException.class, server, () -> listen(runapi));
                assertThat(error.partial().text()).as(fault.toString()).isEqualTo("one two");
                assertThat(error.requestId()).startsWith("req_");
            }
        }
    }

    @Test
    void saysWhatTheErrorEventSays(RunApiServer server) {
        server.faults().next(Fault.errorEventAfter(1, "gpu on fire"));
        try (RunApi runapi = client(server)) {
            assertThat(failure(ChatStreamException.class, server, () -> listen(runapi)))
                    .hasMessageContaining("gpu on fire");
        }
    }

    @Test
    void endsWhenThePiecesAreNotJson(RunApiServer server) {
        server.faults().next(Fault.malformedEventAfter(2));
        try (RunApi runapi = client(server)) {
            assertThat(failure(ChatStreamException.class, server, () -> listen(runapi))
                            .partial()
                            .text())
                    .isNotEmpty();
        }
    }

    @Test
    void endsWhenALineIsTooLong(RunApiServer server) throws InterruptedException {
        server.faults().next(Fault.longLine(Long.MAX_VALUE));
        try (RunApi runapi = client(server)) {
            failure(ChatStreamException.class, server, () -> listen(runapi));
            assertThat(server.awaitQuiet(Duration.ofSeconds(10))).isTrue();
        }
    }

    @Test
    void endsWhenTheServiceFallsSilent(RunApiServer server) throws InterruptedException {
        server.faults().next(Fault.stallAfter(2));
        try (RunApi runapi =
                Clients.builder(server).idleTimeout(Duration.ofSeconds(1)).build()) {
            ChatStreamException error = failure(ChatStreamException.class, server, () -> listen(runapi));
            assertThat(error.partial().text()).isNotEmpty();
            assertThat(server.awaitQuiet(Duration.ofSeconds(10))).isTrue();
        }
    }

    @Test
    void isRefusedAsAnyCallIs(RunApiServer server) {
        try (RunApi runapi = client(server)) {
            server.faults().next(Fault.status(401));
            failure(AuthenticationException.class, server, () -> listen(runapi));
            server.faults().next(Fault.html(200));
            failure(RunApiException.class, server, () -> listen(runapi));
            server.faults().next(Fault.okWithError("the model is asleep"));
            assertThat(failure(RunApiException.class, server, () -> listen(runapi)))
                    .hasMessageContaining("the model is asleep");
        }
    }

    @Test
    void isOpenedAgainWhenTheServiceIsBusyForAMoment(RunApiServer server) {
        server.faults().next(Fault.rateLimited(Duration.ZERO), Fault.status(503));
        try (RunApi runapi = client(server)) {
            assertThat(listen(runapi).text()).isNotBlank();
        }
    }

    @Test
    void letsTheConnectionGoWhenItIsClosed(RunApiServer server) throws InterruptedException {
        server.faults().next(Fault.stallAfter(4));
        try (RunApi runapi = client(server)) {
            try (ChatStream stream = runapi.chat().stream(chat())) {
                for (ChatCompletionChunk chunk : stream) {
                    if (!chunk.text().isEmpty()) {
                        break;
                    }
                }
                assertThat(server.openRequests()).isEqualTo(1);
            }
            assertThat(server.awaitQuiet(Duration.ofSeconds(10))).isTrue();
            assertThat(server.openConnections()).isZero();
        }
    }

    private static ChatCompletion listen(RunApi runapi) {
        try (ChatStream stream = runapi.chat().stream(chat())) {
            return stream.completion();
        }
    }
}
