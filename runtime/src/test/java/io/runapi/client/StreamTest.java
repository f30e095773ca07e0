package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.runapi.error.AuthenticationException;
import io.runapi.error.DecodeException;
import io.runapi.error.InterruptedCallException;
import io.runapi.error.RateLimitException;
import io.runapi.error.RunApiException;
import io.runapi.error.StreamException;
import io.runapi.error.TimeoutException;
import io.runapi.json.JsonCodec;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import io.runapi.stream.EventStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streams over a real connection: how they begin, and each way they end. */
class StreamTest {
    private static final String ONE = "data: {\"text\": \"one\"}\n\n";
    private static final String TWO = "data: {\"text\": \"two\"}\n\n";
    private static final String DONE = "data: [DONE]\n\n";

    @AutoClose
    private final WaitingScheduler time = new WaitingScheduler();

    @Test
    void readsToTheEndAndKeepsTheConnection() throws Exception {
        FaultServer.Reply reply = c -> {
            c.events();
            c.chunk(ONE + "da");
            c.chunk("ta: {\"text\": \"two\"}\n\n" + DONE);
            c.endOfChunks();
        };
        try (FaultServer server = new FaultServer(reply);
                RunApiClient client = client(server)) {
            for (int i = 0; i < 3; i++) {
                try (EventStream<Echo> stream = open(client)) {
                    assertThat(texts(stream)).containsExactly("one", "two");
                    assertThat(stream.isComplete()).isTrue();
                    assertThat(stream.requestId()).isEqualTo("req_stream");
                }
            }
            FaultServer.Received request = server.awaitRequest();
            assertThat(request.header("Accept")).isEqualTo("text/event-stream");
        }
        assertThat(time.pending()).isZero();
    }

    @Test
    void deliversAnEventAsSoonAsItIsThere() throws Exception {
        CompletableFuture<Void> seen = new CompletableFuture<>();
        try (FaultServer server = new FaultServer(c -> {
                    c.events();
                    c.chunk(ONE);
                    seen.join();
                    c.chunk(TWO + DONE);
                    c.endOfChunks();
                });
                RunApiClient client = client(server);
                EventStream<Echo> stream = open(client)) {
            Iterator<Echo> events = stream.iterator();
            assertThat(events.next()).isEqualTo(new Echo("one"));
            seen.complete(null);
            assertThat(events.next()).isEqualTo(new Echo("two"));
            assertThat(events.hasNext()).isFalse();
        }
    }

    @Test
    void closingClosesTheConnection() throws Exception {
        try (FaultServer server = new FaultServer(endless());
                RunApiClient client = client(server)) {
            EventStream<Echo> stream = open(client);
            Iterator<Echo> events = stream.iterator();
            assertThat(events.next()).isEqualTo(new Echo("one"));
            stream.close();
            assertThat(events.hasNext()).isFalse();
            assertThat(stream.isComplete()).isFalse();
            server.awaitDisconnect();
            assertThat(time.pending()).isZero();
        }
    }

    @Test
    void closingFromAnotherThreadWakesTheReader() throws Exception {
        try (FaultServer server = new FaultServer(endless());
                RunApiClient client = client(server)) {
            EventStream<Echo> stream = open(client);
            CompletableFuture<List<String>> read = new CompletableFuture<>();
            CompletableFuture<Void> begun = new CompletableFuture<>();
            Thread reader = new Thread(() -> {
                List<String> texts = new ArrayList<>();
                for (Echo event : stream) {
                    texts.add(event.text());
                    begun.complete(null);
                }
                read.complete(texts);
            });
            reader.start();
            begun.get(20, TimeUnit.SECONDS);
            stream.close();
            assertThat(read.get(20, TimeUnit.SECONDS)).containsExactly("one");
            server.awaitDisconnect();
        }
    }

    @Test
    void anInterruptClosesTheConnection() throws Exception {
        try (FaultServer server = new FaultServer(endless());
                RunApiClient client = client(server);
                EventStream<Echo> stream = open(client)) {
            AtomicReference<RunApiException> failure = new AtomicReference<>();
            AtomicReference<Boolean> flag = new AtomicReference<>();
            CompletableFuture<Void> begun = new CompletableFuture<>();
            Thread reader = new Thread(() -> {
                Iterator<Echo> events = stream.iterator();
                events.next();
                begun.complete(null);
                failure.set(catchThrowableOfType(RunApiException.class, events::hasNext));
                flag.set(Thread.currentThread().isInterrupted());
            });
            reader.start();
            begun.get(20, TimeUnit.SECONDS);
            reader.interrupt();
            reader.join(20_000);
            assertThat(failure.get()).isInstanceOf(InterruptedCallException.class);
            assertThat(flag.get()).isTrue();
            server.awaitDisconnect();
        }
    }

    @Test
    void cancellingBeforeItBeginsClosesTheConnection() throws Exception {
        try (FaultServer server = new FaultServer(FaultServer.Connection::untilDisconnect);
                RunApiClient client = client(server)) {
            CompletableFuture<EventStream<Echo>> stream =
                    client.streamAsync(Echo.STREAM, new Echo("hi"), RequestOptions.defaults());
            server.awaitRequest();
            stream.cancel(true);
            server.awaitDisconnect();
        }
    }

    @Test
    void aStallIsAStreamExceptionWithATimeoutAsItsCause() throws Exception {
        try (FaultServer server = new FaultServer(endless());
                RunApiClient client = client(server);
                EventStream<Echo> stream = open(client)) {
            Iterator<Echo> events = stream.iterator();
            events.next();
            time.advance(Duration.ofMinutes(2));
            StreamException failure = catchThrowableOfType(StreamException.class, events::hasNext);
            assertThat(failure).hasCauseInstanceOf(TimeoutException.class);
            assertThat(((TimeoutException) failure.getCause()).kind()).isEqualTo(TimeoutException.Kind.IDLE);
            assertThat(failure.requestId()).isEqualTo("req_stream");
            assertThat(failure.isSafeToRetry()).isFalse();
            server.awaitDisconnect();
        }
    }

    @Test
    void aStreamHasNoTotalLimitUnlessTheCallSaysSo() throws Exception {
        try (FaultServer server = new FaultServer(endless());
                RunApiClient client = client(server)) {
            RequestOptions options = RequestOptions.builder()
                    .totalTimeout(Duration.ofSeconds(30))
                    .build();
            EventStream<Echo> stream = client.stream(Echo.STREAM, new Echo("hi"), options);
            Iterator<Echo> events = stream.iterator();
            events.next();
            time.advance(Duration.ofSeconds(30));
            StreamException failure = catchThrowableOfType(StreamException.class, events::hasNext);
            assertThat(((TimeoutException) failure.getCause()).kind()).isEqualTo(TimeoutException.Kind.TOTAL);
            server.awaitDisconnect();
        }
    }

    @ParameterizedTest
    @CsvSource({"reset", "drop", "cut", "end"})
    void aStreamThatBreaksOffIsNoAnswer(String how) throws Exception {
        try (FaultServer server = new FaultServer(c -> {
                    c.events();
                    c.chunk(ONE);
                    c.chunk("data: {\"text\": \"tw");
                    switch (how) {
                        case "reset" -> c.reset();
                        case "drop" -> c.drop();
                        case "cut" -> {
                            c.raw("10\r\ndata:");
                            c.drop();
                        }
                        default -> c.endOfChunks();
                    }
                });
                RunApiClient client = client(server);
                EventStream<Echo> stream = open(client)) {
            List<String> texts = new ArrayList<>();
            StreamException failure = catchThrowableOfType(StreamException.class, () -> {
                for (Echo event : stream) {
                    texts.add(event.text());
                }
            });
            if (!how.equals("reset")) {
                // A reset may overtake what was sent before it.
                assertThat(texts).containsExactly("one");
            }
            assertThat(failure)
                    .hasMessageContaining(
                            "What came of it is incomplete, and may be billed. (POST /v1/chat/completions,"
                                    + " request id req_stream)");
            assertThat(stream.isComplete()).isFalse();
        }
    }

    @Test
    void aStreamMayEndWithoutDoneAfterAnEventThatSaysSo() throws Exception {
        try (FaultServer server = new FaultServer(c -> {
                    c.events();
                    c.chunk(ONE + TWO);
                    c.endOfChunks();
                });
                RunApiClient client = client(server);
                EventStream<Echo> stream = client.stream(
                        Echo.STREAM.endingWith(event -> event.text().equals("two")),
                        new Echo("hi"),
                        RequestOptions.defaults())) {
            assertThat(texts(stream)).containsExactly("one", "two");
            assertThat(stream.isComplete()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "event: error\\ndata: {\"message\": \"Slow down\", \"code\": \"rate_limit_exceeded\"}|RateLimitException",
                "data: {\"error\": {\"message\": \"Slow down\", \"code\": 429}}|RateLimitException",
                "data: {\"error\": {\"message\": \"Slow down\"}, \"text\": \"\", \"choices\": []}|ApiException",
                "data: {\"error\": \"Slow down\"}|ApiException",
                "event: error\\ndata: Slow down|ApiException",
            })
    void anErrorEventEndsTheStreamWithItsCause(String event, String cause) throws Exception {
        try (FaultServer server = new FaultServer(c -> {
                    c.events();
                    c.chunk(ONE + event.replace("\\n", "\n") + "\n\n" + TWO + DONE);
                    c.untilDisconnect();
                });
                RunApiClient client = client(server);
                EventStream<Echo> stream = open(client)) {
            Iterator<Echo> events = stream.iterator();
            assertThat(events.next()).isEqualTo(new Echo("one"));
            StreamException failure = catchThrowableOfType(StreamException.class, events::hasNext);
            assertThat(failure.getCause().getClass().getSimpleName()).isEqualTo(cause);
            assertThat(failure)
                    .hasMessageStartingWith("The stream carried an error. ")
                    .hasMessageContaining("Slow down");
            server.awaitDisconnect();
        }
    }

    @Test
    void aCodecThatKnowsNoPropertiesFindsErrorsToo() throws Exception {
        try (FaultServer server = new FaultServer(c -> {
                    c.events();
                    c.chunk("data: {\"text\": \"one\"}\n\ndata: {\"error\": {\"message\": \"Slow down\"}}\n\n" + DONE);
                    c.untilDisconnect();
                });
                RunApiClient client = client(server);
                EventStream<Map<String, Object>> stream = client.stream(
                        StreamCall.post("/v1/chat/completions", Echo.CODEC, new AnyObject()),
                        new Echo("hi"),
                        RequestOptions.defaults())) {
            Iterator<Map<String, Object>> events = stream.iterator();
            assertThat(events.next()).containsEntry("text", "one");
            assertThat(catchThrowableOfType(StreamException.class, events::hasNext))
                    .hasMessageContaining("Slow down");
        }
    }

    @Test
    void aCodecThatFailsEndsTheStream() throws Exception {
        try (FaultServer server = new FaultServer(c -> {
                    c.events();
                    c.chunk(ONE + TWO + DONE);
                    c.untilDisconnect();
                });
                RunApiClient client = client(server);
                EventStream<Echo> stream = client.stream(
                        Echo.STREAM.endingWith(event -> {
                            throw new IllegalArgumentException("no idea");
                        }),
                        new Echo("hi"),
                        RequestOptions.defaults())) {
            assertThat(catchThrowableOfType(StreamException.class, stream.iterator()::hasNext))
                    .hasMessageContaining("no idea")
                    .hasCauseInstanceOf(IllegalArgumentException.class);
            server.awaitDisconnect();
        }
    }

    @Test
    void textAboutErrorsIsNoError() throws Exception {
        try (FaultServer server = new FaultServer(c -> {
                    c.events();
                    c.chunk("data: {\"text\": \"an \\\"error\\\" occurs\", \"error\": null}\n\n" + DONE);
                    c.endOfChunks();
                });
                RunApiClient client = client(server);
                EventStream<Echo> stream = open(client)) {
            assertThat(texts(stream)).containsExactly("an \"error\" occurs");
        }
    }

    @Test
    void anEventThatCannotBeReadEndsTheStream() throws Exception {
        try (FaultServer server = new FaultServer(c -> {
                    c.events();
                    c.chunk(ONE + "data: {\"text\n\n" + DONE);
                    c.untilDisconnect();
                });
                RunApiClient client = client(server);
                EventStream<Echo> stream = open(client)) {
            Iterator<Echo> events = stream.iterator();
            events.next();
            StreamException failure = catchThrowableOfType(StreamException.class, events::hasNext);
            assertThat(failure)
                    .hasMessageStartingWith("An event of the stream can't be read: ")
                    .hasCauseInstanceOf(DecodeException.class);
            assertThat(catchThrowableOfType(StreamException.class, events::hasNext))
                    .isSameAs(failure);
            server.awaitDisconnect();
        }
    }

    @Test
    void aLineWithoutEndEndsTheStreamAndNotTheMemory() throws Exception {
        try (FaultServer server = new FaultServer(c -> {
                    c.events();
                    c.chunk(ONE);
                    String much = "x".repeat(1024 * 1024);
                    for (int i = 0; i < 17; i++) {
                        c.chunk(i == 0 ? "data: " + much : much);
                    }
                    c.untilDisconnect();
                });
                RunApiClient client = client(server);
                EventStream<Echo> stream = open(client)) {
            Iterator<Echo> events = stream.iterator();
            events.next();
            assertThat(catchThrowableOfType(StreamException.class, events::hasNext))
                    .isNotNull();
            server.awaitDisconnect();
        }
    }

    @Test
    void anErrorInsteadOfAStreamIsTyped() throws Exception {
        try (FaultServer server = new FaultServer(
                        c -> c.answer(401, "{\"error\": \"no\"}"),
                        c -> c.answer(200, "{\"error\": {\"message\": \"no\", \"code\": \"rate_limited\"}}"),
                        c -> c.answer(200, "{\"text\": \"not streamed\"}"));
                RunApiClient client = client(server)) {
            assertThat(catchThrowableOfType(AuthenticationException.class, () -> open(client)))
                    .isNotNull();
            assertThat(catchThrowableOfType(RateLimitException.class, () -> open(client)))
                    .isNotNull();
            assertThat(catchThrowableOfType(DecodeException.class, () -> open(client)))
                    .hasMessageStartingWith("The answer is application/json, where a stream of events"
                            + " (text/event-stream) was expected: this model may not stream");
        }
    }

    @Test
    void aRefusalBeforeTheStreamIsRetried() throws Exception {
        try (FaultServer server = new FaultServer(c -> c.answer(503, ""), c -> {
                    c.events();
                    c.chunk(ONE + DONE);
                    c.endOfChunks();
                });
                RunApiClient client = client(server)) {
            CompletableFuture<EventStream<Echo>> stream =
                    client.streamAsync(Echo.STREAM, new Echo("hi"), RequestOptions.defaults());
            time.pass(Duration.ofMillis(250));
            assertThat(texts(stream.get(20, TimeUnit.SECONDS))).containsExactly("one");
        }
    }

    @Test
    void closingTheClientEndsItsStreams() throws Exception {
        try (FaultServer server = new FaultServer(endless())) {
            RunApiClient client = client(server);
            EventStream<Echo> stream = open(client);
            Iterator<Echo> events = stream.iterator();
            events.next();
            client.close();
            assertThat(catchThrowableOfType(StreamException.class, events::hasNext))
                    .hasMessageContaining("The client was closed");
            server.awaitDisconnect();
        }
    }

    @Test
    void aLongStreamIsReadWhole() throws Exception {
        String chunk = (":" + "x".repeat(1022) + "\n").repeat(64) + ONE;
        try (FaultServer server = new FaultServer(c -> {
                    c.events();
                    for (int i = 0; i < 300; i++) {
                        c.chunk(chunk);
                    }
                    c.chunk(DONE);
                    c.endOfChunks();
                });
                RunApiClient client = client(server);
                EventStream<Echo> stream = open(client)) {
            assertThat(texts(stream)).hasSize(300).containsOnly("one");
        }
    }

    private static FaultServer.Reply endless() {
        return c -> {
            c.events();
            c.chunk(ONE);
            c.untilDisconnect();
        };
    }

    private static EventStream<Echo> open(RunApiClient client) {
        return client.stream(Echo.STREAM, new Echo("hi"), RequestOptions.defaults());
    }

    private static List<String> texts(EventStream<Echo> stream) {
        return stream.stream().map(Echo::text).toList();
    }

    private RunApiClient client(FaultServer server) {
        return TestClient.to(server).scheduler(time).build();
    }

    private static final class AnyObject implements JsonCodec<Map<String, Object>> {
        @Override
        public Map<String, Object> read(JsonReader in) {
            return in.object();
        }

        @Override
        public void write(JsonWriter out, Map<String, Object> value) {
            out.value(value);
        }
    }
}
