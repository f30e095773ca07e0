package io.runapi.testkit.client;

import static io.runapi.testkit.client.Clients.builder;
import static io.runapi.testkit.client.Kitchen.order;
import static io.runapi.testkit.client.Kitchen.told;
import static io.runapi.testkit.client.Kitchen.tool;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.runapi.ChatCompletionRequest;
import io.runapi.ChatUsage;
import io.runapi.CutToolCallException;
import io.runapi.FunctionName;
import io.runapi.FunctionToolChoice;
import io.runapi.RunApi;
import io.runapi.ToolCall;
import io.runapi.ToolChoice;
import io.runapi.ToolChoiceMode;
import io.runapi.ToolLoop;
import io.runapi.ToolResult;
import io.runapi.ToolRun;
import io.runapi.ToolStep;
import io.runapi.ToolStepsException;
import io.runapi.error.RateLimitException;
import io.runapi.testkit.Fault;
import io.runapi.testkit.RunApiServer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Answers and calls that alternate, one after the other on one thread. */
@Timeout(60)
class ToolLoopTest {
    private final RunApiServer server =
            RunApiServer.builder().tokensPerSecond(Double.POSITIVE_INFINITY).start();
    private final RunApi runapi = builder(server).maxRetries(0).build();
    private final ToolLoop loop =
            runapi.chat().tools(tool("coffee", cups -> cups.get("cups") + " coffees"), tool("tea", cups -> "tea"));

    @AfterEach
    void close() {
        runapi.close();
        server.close();
    }

    @Test
    void callsWhatIsAskedForUntilThereIsAnAnswer() {
        server.onChat()
                .callTool("coffee", "{\"cups\": 2}")
                .callTools(entry("tea", "{}"), entry("coffee", "{\"cups\": 1}"))
                .reply("Here you are.");

        ToolRun run = loop.run(order());

        assertThat(run.text()).isEqualTo("Here you are.");
        assertThat(run.steps())
                .extracting(
                        step -> step.results().stream().map(ToolResult::text).toList())
                .containsExactly(List.of("2 coffees"), List.of("tea", "1 coffees"), List.of());
        assertThat(told(server)).containsExactly("2 coffees", "tea", "1 coffees");
        assertThat(roles(Kitchen.lastRequest(server)))
                .containsExactly("user", "assistant", "tool", "assistant", "tool", "tool");
    }

    @Test
    void addsUpTheTokens() {
        server.onChat().callTool("coffee", "{\"cups\": 2}").reply("Here you are.");

        ToolRun run = loop.run(order());

        int sum = 0;
        for (ToolStep step : run.steps()) {
            ChatUsage usage = step.completion().usage();
            assertThat(usage).isNotNull();
            sum += usage.totalTokens();
        }
        assertThat(run.usage()).isNotNull();
        assertThat(run.usage().totalTokens()).isEqualTo(sum);
    }

    @Test
    void keepsAConversationThatGoesOn() {
        server.onChat()
                .callTool("coffee", "{\"cups\": 2}")
                .reply("Here you are.")
                .reply("Bye.");

        ToolRun run = loop.run(order());
        ToolRun next = loop.run(run.request().toBuilder().user("Thanks").build());

        assertThat(next.text()).isEqualTo("Bye.");
        assertThat(roles(Kitchen.lastRequest(server)))
                .containsExactly("user", "assistant", "tool", "assistant", "user");
        assertThat(run.request().tools()).isEmpty();
    }

    @Test
    void tellsTheModelWhatWentWrong() {
        ToolLoop odd = runapi.chat()
                .tools(
                        tool("coffee", cups -> {
                            throw new IOException("no beans");
                        }),
                        tool("tea", cups -> {
                            throw new IllegalStateException();
                        }));
        server.onChat()
                .callTools(entry("coffee", "{}"), entry("tea", "{}"), entry("cofee", "{}"), entry("coffee", "{\"cups"))
                .reply("Sorry.");

        ToolRun run = odd.run(order());

        assertThat(told(server))
                .satisfiesExactly(
                        text -> assertThat(text).isEqualTo("It failed: no beans"),
                        text -> assertThat(text).isEqualTo("It failed: IllegalStateException"),
                        text -> assertThat(text).isEqualTo("There is no tool cofee. There is: coffee, tea"),
                        text -> assertThat(text).startsWith("Malformed JSON at"));
        assertThat(run.steps().get(0).results()).extracting(ToolResult::failed).containsOnly(true);
    }

    @Test
    void keepsWhatTheModelIsToldShort() {
        ToolLoop odd = runapi.chat().tools(tool("coffee", cups -> {
            throw new IOException("x".repeat(100_000));
        }));
        server.onChat().callTool("coffee", "{}").reply("Sorry.");

        odd.run(order());

        assertThat(told(server)).singleElement().asString().hasSize(1003).endsWith("x...");
    }

    @Test
    void endsWithAnError() {
        ToolLoop odd = runapi.chat().tools(tool("coffee", cups -> {
            throw new StackOverflowError("too deep");
        }));
        server.onChat().callTool("coffee", "{}");

        assertThatThrownBy(() -> odd.run(order())).isInstanceOf(StackOverflowError.class);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void stopsAtItsLimitAndLosesNothing() {
        server.onChat()
                .callTool("coffee", "{\"cups\": 1}")
                .callTool("coffee", "{\"cups\": 2}")
                .reply("At last.");

        ToolStepsException stopped = catchThrowableOfType(
                ToolStepsException.class, () -> loop.maxSteps(2).run(order()));

        assertThat(stopped)
                .hasMessage("After 2 answers the model still asked for tools, the last time for coffee\n"
                        + "    to allow more, set maxSteps; to go on, run the request of this exception's run()");
        assertThat(stopped.run().steps()).hasSize(2);
        assertThat(loop.run(stopped.run().request()).text()).isEqualTo("At last.");
        assertThat(told(server)).containsExactly("1 coffees", "2 coffees");
    }

    @Test
    void givesAModelTenStepsUnlessToldOtherwise() {
        for (int i = 0; i < ToolLoop.DEFAULT_MAX_STEPS; i++) {
            server.onChat().callTool("tea", "{}");
        }

        assertThatThrownBy(() -> loop.run(order())).isInstanceOf(ToolStepsException.class);
        assertThat(server.requests()).hasSize(10);
        assertThatThrownBy(() -> loop.maxSteps(0)).hasMessage("maxSteps = 0 is not accepted\n    accepted: 1 or more");
    }

    @Test
    void doesNotMakeCallsThatWereCut() {
        server.onChat().replyWith("""
                {"id": "1", "object": "chat.completion", "model": "gpt-5.5", "choices": [{"index": 0,
                 "finish_reason": "length", "message": {"role": "assistant", "content": null, "tool_calls": [
                 {"id": "c1", "type": "function", "function": {"name": "coffee", "arguments": "{\\"cups\\": 1"}}]}}]}""");

        CutToolCallException cut = catchThrowableOfType(CutToolCallException.class, () -> loop.run(order()));

        assertThat(cut)
                .hasMessage("The answer ended (length) while it asked for coffee, so the arguments may be cut, and"
                        + " nothing was called\n    to let it end, raise maxTokens");
        assertThat(cut.run().request()).isEqualTo(order());
        assertThat(cut.run().completion().toolCalls()).hasSize(1);
    }

    @Test
    void completesCallsThatLackTheirArgumentsOrId() {
        server.onChat().replyWith("""
                {"id": "1", "object": "chat.completion", "model": "gpt-5.5", "choices": [{"index": 0,
                 "finish_reason": "tool_calls", "message": {"role": "assistant", "content": null, "tool_calls": [
                 {"id": "", "type": "function", "function": {"name": "tea", "arguments": ""}},
                 {"type": "function", "function": {"name": "tea"}}]}}]}""").reply("Here you are.");

        assertThat(loop.run(order()).text()).isEqualTo("Here you are.");

        JsonNode messages = Kitchen.lastRequest(server).path("messages");
        assertThat(messages.get(1).toString()).contains("\"id\":\"call_1_1\"", "\"id\":\"call_1_2\"");
        assertThat(messages.get(3).path("tool_call_id").asString()).isEqualTo("call_1_2");
        assertThat(told(server)).containsExactly("tea", "tea");
    }

    @Test
    void asksTheHookBeforeEachCall() {
        List<String> asked = new ArrayList<>();
        server.onChat()
                .callTools(entry("tea", "{}"), entry("coffee", "{\"cups\": 9}"))
                .reply("As you like.");

        loop.before(call -> {
                    asked.add(call.function().name() + call.function().arguments());
                    return call.function().name().equals("coffee") ? "The user does not want that." : null;
                })
                .run(order());

        assertThat(asked).containsExactly("tea{}", "coffee{\"cups\": 9}");
        assertThat(told(server)).containsExactly("tea", "The user does not want that.");
    }

    @Test
    void endsWhenTheHookThrows() {
        server.onChat().callTools(entry("tea", "{}"), entry("coffee", "{}"));

        assertThatThrownBy(() -> loop.before(call -> {
                            throw new IllegalStateException("enough");
                        })
                        .run(order()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void tellsEachStepSoThatNothingIsLostWhenTheModelFails() {
        List<ToolRun> stored = new ArrayList<>();
        server.onChat().callTool("coffee", "{\"cups\": 2}").reply("Here you are.");

        ToolLoop storing = loop.onStep(run -> {
            stored.add(run);
            if (stored.size() == 1) {
                server.faults().next(Fault.rateLimited(Duration.ZERO));
            }
        });

        assertThatThrownBy(() -> storing.run(order())).isInstanceOf(RateLimitException.class);
        assertThat(stored).hasSize(1);
        assertThat(storing.run(stored.get(0).request()).text()).isEqualTo("Here you are.");
    }

    @Test
    void leavesTheCallersOwnToolsToTheCaller() {
        ChatCompletionRequest request = order().toBuilder()
                .function("ask_user", "Asks the user.", Map.of("type", "object"))
                .build();
        server.onChat().callTools(entry("tea", "{}"), entry("ask_user", "{}")).reply("Thanks.");

        ToolRun run = loop.run(request);

        assertThat(run.openCalls()).extracting(call -> call.function().name()).containsExactly("ask_user");
        ToolCall open = run.openCalls().get(0);
        assertThat(loop.run(run.request().toBuilder().tool(open, "yes").build()).text())
                .isEqualTo("Thanks.");
        assertThat(told(server)).containsExactly("tea", "yes");
        assertThat(names(Kitchen.lastRequest(server))).containsExactly("ask_user", "coffee", "tea");
    }

    @Test
    void refusesTwoToolsOfOneName() {
        assertThatThrownBy(() -> runapi.chat().tools(tool("tea", cups -> ""), tool("tea", cups -> "")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Tool tea is there twice");
        ChatCompletionRequest request = order().toBuilder()
                .function("tea", "Tea.", Map.of("type", "object"))
                .build();
        assertThatThrownBy(() -> loop.run(request))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Tool tea is there twice, in the request and in");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void demandsAToolOnlyOnce() {
        for (ToolChoice choice : List.of(
                ToolChoice.of(ToolChoiceMode.REQUIRED),
                ToolChoice.of(
                        FunctionToolChoice.builder(FunctionName.builder("tea").build())
                                .build()))) {
            server.onChat().callTool("tea", "{}").reply("Here you are.");

            ToolRun run = loop.run(order().toBuilder().toolChoice(choice).build());

            List<JsonNode> requests = Kitchen.requests(server);
            assertThat(requests.get(requests.size() - 2).has("tool_choice")).isTrue();
            assertThat(requests.get(requests.size() - 1).has("tool_choice")).isFalse();
            assertThat(run.request().toolChoice()).isEqualTo(choice);
        }
    }

    private static List<String> roles(JsonNode request) {
        return request.path("messages")
                .valueStream()
                .map(message -> message.path("role").asString(""))
                .toList();
    }

    private static List<String> names(JsonNode request) {
        return request.path("tools")
                .valueStream()
                .map(tool -> tool.path("function").path("name").asString(""))
                .toList();
    }
}
