package io.runapi.testkit.client;

import static io.runapi.testkit.client.Clients.builder;
import static io.runapi.testkit.client.Kitchen.order;
import static io.runapi.testkit.client.Kitchen.told;
import static io.runapi.testkit.client.Kitchen.tool;
import static java.util.Map.entry;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.ChatCompletionChunk;
import io.runapi.ChatStreamException;
import io.runapi.RunApi;
import io.runapi.ToolLoop;
import io.runapi.ToolRun;
import io.runapi.ToolStepsException;
import io.runapi.ToolStream;
import io.runapi.error.RateLimitException;
import io.runapi.testkit.Fault;
import io.runapi.testkit.RunApiServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Runs whose answers come in pieces. */
@Timeout(60)
class ToolStreamTest {
    private final RunApiServer server =
            RunApiServer.builder().tokensPerSecond(Double.POSITIVE_INFINITY).start();
    private final RunApi runapi = builder(server).maxRetries(0).build();
    private final ToolLoop loop = runapi.chat().tools(tool("tea", nothing -> "tea"));

    @AfterEach
    void close() {
        runapi.close();
        server.close();
    }

    @Test
    void goesThroughAllAnswers() {
        server.onChat()
                .callTools(entry("tea", "{}"), entry("tea", "{\"cups\": 2}"))
                .reply("Here you are.");

        try (ToolStream stream = loop.stream(order())) {
            StringBuilder text = new StringBuilder();
            int asked = 0;
            for (ChatCompletionChunk chunk : stream) {
                text.append(chunk.text());
                asked += chunk.choices().stream()
                        .mapToInt(choice -> choice.delta() == null
                                ? 0
                                : choice.delta().toolCalls().size())
                        .sum();
            }
            ToolRun run = stream.run();
            assertThat(text).hasToString("Here you are.");
            assertThat(asked).isPositive();
            assertThat(run.text()).isEqualTo("Here you are.");
            assertThat(run.steps()).hasSize(2);
            assertThat(run.usage()).isNotNull();
            assertThat(stream.partial()).isSameAs(run);
        }
        assertThat(told(server)).containsExactly("tea", "tea");
    }

    @Test
    void isTextAlone() {
        server.onChat().callTool("tea", "{}").reply("Here you are.");

        try (Stream<String> text = loop.stream(order()).text()) {
            assertThat(text.reduce("", String::concat)).isEqualTo("Here you are.");
        }
    }

    @Test
    void isDrainedByRunAlone() {
        server.onChat().callTool("tea", "{}").reply("Here you are.");

        try (ToolStream stream = loop.stream(order())) {
            assertThat(stream.run().text()).isEqualTo("Here you are.");
            assertThat(stream.run()).isSameAs(stream.run());
        }
    }

    @Test
    void stopsAtItsLimit() {
        server.onChat().callTool("tea", "{}");

        try (ToolStream stream = loop.maxSteps(1).stream(order())) {
            assertThatThrownBy(stream::run).isInstanceOf(ToolStepsException.class);
            assertThatThrownBy(stream::run).isInstanceOf(ToolStepsException.class);
            assertThat(stream.partial().steps()).hasSize(1);
        }
    }

    @Test
    void keepsWhatCameBeforeAFailure() {
        server.onChat().callTool("tea", "{}").reply("one two three four");

        try (ToolStream stream = thenFailing(Fault.cutAfter(3)).stream(order())) {
            assertThatThrownBy(stream::run).isInstanceOf(ChatStreamException.class);
            assertThat(stream.partial().steps()).hasSize(2);
            assertThat(stream.partial().text()).isEqualTo("one two");
        }
    }

    @Test
    void keepsWhatWasDoneWhenTheNextAnswerIsRefused() {
        server.onChat().callTool("tea", "{}").reply("Here you are.");

        try (ToolStream stream = thenFailing(Fault.rateLimited(Duration.ZERO)).stream(order())) {
            assertThatThrownBy(stream::run).isInstanceOf(RateLimitException.class);
            assertThat(loop.run(stream.partial().request()).text()).isEqualTo("Here you are.");
        }
    }

    @Test
    void stopsWhenClosedInTheMiddleOfAnAnswer() throws Exception {
        server.onChat().callTool("tea", "{}").reply("one two three four");

        ToolStream stream = loop.stream(order());
        Iterator<ChatCompletionChunk> pieces = stream.iterator();
        List<String> texts = new ArrayList<>();
        while (!texts.contains("one")) {
            texts.add(pieces.next().text());
        }
        stream.close();

        assertThat(pieces.hasNext()).isFalse();
        assertThat(stream.partial().text()).isEqualTo("one");
        assertThatThrownBy(stream::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the run was closed before its end; partial() has what came");
        assertThat(server.awaitQuiet(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void stopsAToolWhenClosedByAnotherThread() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        ToolLoop endless = runapi.chat().tools(tool("endless", nothing -> {
            begun.countDown();
            new CountDownLatch(1).await();
            return "never";
        }));
        server.onChat().callTool("endless", "{}");
        CompletableFuture<Boolean> more = new CompletableFuture<>();

        ToolStream stream = endless.stream(order());
        Thread reader = new Thread(() -> {
            stream.iterator().forEachRemaining(piece -> {});
            more.complete(stream.iterator().hasNext() || Thread.currentThread().isInterrupted());
        });
        reader.start();
        begun.await();
        stream.close();

        assertThat(more.get(20, SECONDS)).isFalse();
        assertThat(server.requests()).hasSize(1);
    }

    /** The loop with something that goes wrong after the first step. */
    private ToolLoop thenFailing(Fault fault) {
        return loop.onStep(run -> {
            if (run.steps().size() == 1) {
                server.faults().next(fault);
            }
        });
    }
}
