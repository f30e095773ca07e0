package io.runapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import io.runapi.json.JsonReader;
import io.runapi.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ChatStreamTest {
    private static final ChatCompletionRequest REQUEST =
            ChatCompletionRequest.builder("gemini-3.5-flash").user("Hi").build();
    private static final String DONE = "[DONE]";

    private final List<String> events = new ArrayList<>();
    private final CompletableFuture<String> received = new CompletableFuture<>();
    private Loopback loopback;
    private RunApi runapi;

    @BeforeEach
    void open() throws IOException {
        loopback = new Loopback("/v1/chat/completions", this::answer);
        runapi = loopback.runapi();
    }

    @AfterEach
    void close() {
        loopback.close();
    }

    @Test
    void becomesTheWholeAnswer() {
        ChatCompletion answer = send(7);

        try (ChatStream stream = runapi.chat().stream(REQUEST)) {
            StringBuilder text = new StringBuilder();
            for (ChatCompletionChunk chunk : stream) {
                text.append(chunk.text());
            }
            assertThat(stream.completion()).isEqualTo(answer);
            assertThat(text).hasToString(answer.text());
        }
    }

    @Test
    void isDrainedByCompletionAlone() {
        ChatCompletion answer = send(8);

        try (ChatStream stream = runapi.chat().stream(REQUEST)) {
            assertThat(stream.completion()).isEqualTo(answer);
            assertThat(stream.completion()).isEqualTo(answer);
        }
    }

    @Test
    void goesOnWhereALoopStopped() {
        ChatCompletion answer = send(9);

        try (ChatStream stream = runapi.chat().stream(REQUEST)) {
            ChatCompletionChunk first = stream.iterator().next();
            String rest = stream.text().reduce("", String::concat);
            assertThat(first.text() + rest).isEqualTo(answer.text());
            assertThat(stream.completion()).isEqualTo(answer);
        }
    }

    @Test
    void goesToASubscriber() throws Exception {
        ChatCompletion answer = send(10);
        CompletableFuture<String> text = new CompletableFuture<>();

        try (ChatStream stream = runapi.chat().stream(REQUEST)) {
            stream.subscribe(new Collecting(text));
            assertThat(text.get(20, TimeUnit.SECONDS)).isEqualTo(answer.text());
            assertThat(stream.completion()).isEqualTo(answer);
        }
    }

    @Test
    void asksForAStreamAndItsUsage() {
        send(11);

        runapi.chat().stream(REQUEST).close();

        assertThat(received.join()).contains("\"stream\":true").contains("\"stream_options\":{\"include_usage\":true}");
    }

    @Test
    void leavesTheUsersStreamOptionsAlone() {
        send(12);
        StreamOptions options = StreamOptions.builder().includeUsage(false).build();

        runapi.chat().stream(REQUEST.toBuilder().streamOptions(options).build()).close();

        assertThat(received.join()).contains("\"stream_options\":{\"include_usage\":false}");
    }

    @Test
    void keepsWhatCameBeforeABreak() {
        events.add("{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Half an ans\"}}]}");

        try (ChatStream stream = runapi.chat().stream(REQUEST)) {
            ChatStreamException broken = catchThrowableOfType(ChatStreamException.class, stream::completion);
            assertThat(broken.partial().text()).isEqualTo("Half an ans");
            assertThat(stream.partial()).isEqualTo(broken.partial());
            assertThatThrownBy(stream::completion).isSameAs(broken);
        }
    }

    @Test
    void keepsWhatCameBeforeAnErrorEvent() {
        events.add("{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Half\"}}]}");
        events.add("{\"error\":{\"message\":\"the model fell over\"}}");
        events.add(DONE);

        try (ChatStream stream = runapi.chat().stream(REQUEST)) {
            ChatStreamException broken = catchThrowableOfType(
                    ChatStreamException.class, () -> stream.text().forEach(text -> {}));
            assertThat(broken).hasMessageContaining("the model fell over");
            assertThat(broken.partial().text()).isEqualTo("Half");
        }
    }

    @Test
    void hasNoCompletionOnceClosed() {
        send(13);

        ChatStream stream = runapi.chat().stream(REQUEST);
        stream.close();

        assertThatThrownBy(stream::completion)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("partial()");
    }

    @Test
    void keepsNothingIfToldSo() {
        ChatCompletion answer = send(14);

        try (ChatStream stream = runapi.chat().stream(REQUEST).unassembled()) {
            StringBuilder text = new StringBuilder();
            stream.text().forEach(text::append);
            assertThat(text).hasToString(answer.text());
            assertThatThrownBy(stream::completion)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("unassembled()");
            assertThatThrownBy(stream::partial).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void hasNothingToTellOfABreakIfItKeepsNothing() {
        events.add("{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"Half an ans\"}}]}");

        try (ChatStream stream = runapi.chat().stream(REQUEST).unassembled()) {
            ChatStreamException broken = catchThrowableOfType(
                    ChatStreamException.class, () -> stream.text().forEach(text -> {}));
            assertThat(broken).hasMessageContaining("incomplete");
            assertThat(broken.partial().choices()).isEmpty();
        }
    }

    /** Lets the server send an answer in pieces; returns the answer as it will be read. */
    private ChatCompletion send(int seed) {
        Random random = new Random(seed);
        ChatCompletion answer = new RandomAnswers(random).answer();
        for (ChatCompletionChunk chunk : new Splitter(random, answer).chunks()) {
            events.add(new String(JsonWriter.encode(chunk, ChatCompletionChunkCodec.INSTANCE), UTF_8));
        }
        events.add(DONE);
        return JsonReader.decode(JsonWriter.encode(answer, ChatCompletionCodec.INSTANCE), ChatCompletionCodec.INSTANCE);
    }

    /** Ends the answer as it should only after [DONE]; else the connection breaks. */
    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.complete(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            OutputStream body = exchange.getResponseBody();
            for (String event : events) {
                body.write(("data: " + event + "\n\n").getBytes(UTF_8));
                body.flush();
            }
            if (events.contains(DONE)) {
                body.close();
            }
        } catch (IOException e) {
            // the client hung up, as some tests want
        }
    }

    private record Collecting(CompletableFuture<String> text, StringBuilder pieces)
            implements Flow.Subscriber<ChatCompletionChunk> {
        Collecting(CompletableFuture<String> text) {
            this(text, new StringBuilder());
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(ChatCompletionChunk chunk) {
            pieces.append(chunk.text());
        }

        @Override
        public void onError(Throwable failure) {
            text.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            text.complete(pieces.toString());
        }
    }
}
