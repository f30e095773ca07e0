package io.runapi.testkit.client;

import static io.runapi.testkit.client.Clients.builder;
import static io.runapi.testkit.client.Kitchen.order;
import static io.runapi.testkit.client.Kitchen.told;
import static io.runapi.testkit.client.Kitchen.tool;
import static java.util.Map.entry;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runapi.RunApi;
import io.runapi.ToolLoop;
import io.runapi.ToolRun;
import io.runapi.ToolStepsException;
import io.runapi.error.InterruptedCallException;
import io.runapi.testkit.RunApiServer;
import io.runapi.tool.ToolSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls on several threads, runs that nobody waits for, and how both are stopped. */
@Timeout(60)
class ToolThreadsTest {
    private final RunApiServer server =
            RunApiServer.builder().tokensPerSecond(Double.POSITIVE_INFINITY).start();
    private final RunApi runapi = builder(server).maxRetries(0).build();
    private final ExecutorService pool = Executors.newFixedThreadPool(3);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final ToolSet endless = tool("endless", nothing -> {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw e;
        }
        return "never";
    });

    @AfterEach
    void close() {
        runapi.close();
        server.close();
        pool.shutdownNow();
    }

    @Test
    void makesTheCallsOfAnAnswerAtTheSameTimeAndKeepsTheirOrder() {
        CyclicBarrier together = new CyclicBarrier(3);
        CountDownLatch second = new CountDownLatch(1);
        ToolLoop loop = runapi.chat()
                .tools(
                        tool("first", nothing -> {
                            together.await();
                            second.await(); // so the first is the last to end
                            return "one";
                        }),
                        tool("second", nothing -> {
                            together.await();
                            second.countDown();
                            return "two";
                        }),
                        tool("third", nothing -> {
                            together.await();
                            return "three";
                        }))
                .executor(pool);
        server.onChat()
                .callTools(entry("first", ""), entry("second", ""), entry("third", ""))
                .reply("Done.");

        assertThat(loop.run(order()).text()).isEqualTo("Done.");
        assertThat(told(server)).containsExactly("one", "two", "three");
    }

    @Test
    void asksTheHookOnTheCallersThreadOnly() {
        Set<Thread> hooks = ConcurrentHashMap.newKeySet();
        Set<Thread> tools = ConcurrentHashMap.newKeySet();
        server.onChat().callTools(entry("tea", ""), entry("tea", "")).reply("Done.");

        runapi.chat()
                .tools(tool("tea", nothing -> {
                    tools.add(Thread.currentThread());
                    return "tea";
                }))
                .executor(pool)
                .before(call -> {
                    hooks.add(Thread.currentThread());
                    return null;
                })
                .run(order());

        assertThat(hooks).containsExactly(Thread.currentThread());
        assertThat(tools).isNotEmpty().doesNotContain(Thread.currentThread());
    }

    @Test
    void interruptsTheOtherCallsWhenOneEndsTheRun() throws Exception {
        ToolSet broken = tool("broken", nothing -> {
            begun.await();
            throw new StackOverflowError("too deep");
        });
        server.onChat().callTools(entry("endless", ""), entry("broken", ""));

        assertThatThrownBy(() ->
                        runapi.chat().tools(endless, broken).executor(pool).run(order()))
                .isInstanceOf(StackOverflowError.class);
        assertThat(interrupted.await(20, SECONDS)).isTrue();
    }

    @Test
    void passesOnThatTheExecutorTakesNothing() {
        pool.shutdown();
        server.onChat().callTool("tea", "");

        assertThatThrownBy(() -> runapi.chat()
                        .tools(tool("tea", nothing -> "tea"))
                        .executor(pool)
                        .run(order()))
                .isInstanceOf(RejectedExecutionException.class);
    }

    @Test
    void endsWhenItsThreadIsInterrupted() throws Exception {
        for (boolean parallel : new boolean[] {false, true}) {
            CountDownLatch started = new CountDownLatch(1);
            CountDownLatch ended = new CountDownLatch(1);
            ToolSet waiting = tool("waiting", nothing -> {
                started.countDown();
                try {
                    new CountDownLatch(1).await();
                } finally {
                    ended.countDown();
                }
                return "never";
            });
            ToolLoop loop = runapi.chat().tools(waiting);
            server.onChat().callTool("waiting", "");
            CompletableFuture<Boolean> flag = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                try {
                    (parallel ? loop.executor(pool) : loop).run(order());
                } catch (InterruptedCallException e) {
                    flag.complete(Thread.currentThread().isInterrupted());
                }
            });
            caller.start();
            started.await();
            caller.interrupt();

            assertThat(flag.get(20, SECONDS)).isTrue();
            assertThat(ended.await(20, SECONDS)).isTrue();
        }
    }

    @Test
    void runsWithoutAThreadThatWaits() throws Exception {
        server.onChat().callTools(entry("tea", "{}"), entry("tea", "{}")).reply("Done.");

        CompletableFuture<ToolRun> run =
                runapi.chat().tools(tool("tea", nothing -> "tea")).runAsync(order());

        assertThat(run.get(20, SECONDS).text()).isEqualTo("Done.");
        assertThat(told(server)).containsExactly("tea", "tea");
    }

    @Test
    void runsLaterOnTheExecutorOfTheLoop() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        server.onChat().callTools(entry("tea", "{}"), entry("tea", "{}")).reply("Done.");

        CompletableFuture<ToolRun> run = runapi.chat()
                .tools(tool("tea", nothing -> {
                    together.await();
                    return "tea";
                }))
                .executor(pool)
                .runAsync(order());

        assertThat(run.get(20, SECONDS).text()).isEqualTo("Done.");
    }

    @Test
    void failsLaterAsItFailsAtOnce() {
        server.onChat().callTool("tea", "{}");
        ToolLoop loop = runapi.chat().tools(tool("tea", nothing -> "tea"));

        assertThatThrownBy(() -> loop.maxSteps(1).runAsync(order()).get(20, SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(ToolStepsException.class);
        assertThatThrownBy(() -> loop.runAsync(order().toBuilder()
                                .function("tea", "Tea.", Map.of("type", "object"))
                                .build())
                        .get(20, SECONDS))
                .hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void interruptsTheToolsOfARunThatIsCancelled() throws Exception {
        server.onChat().callTool("endless", "");

        CompletableFuture<ToolRun> run = runapi.chat().tools(endless).runAsync(order());
        begun.await();
        run.cancel(true);

        assertThat(interrupted.await(20, SECONDS)).isTrue();
        assertThatThrownBy(run::join).isInstanceOf(CancellationException.class);
        assertThat(server.requests()).hasSize(1);
    }
}
