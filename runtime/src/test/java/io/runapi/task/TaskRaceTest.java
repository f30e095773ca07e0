package io.runapi.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.error.RunApiException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callers come, leave and are interrupted while the clock moves: every wait ends, and nothing is left behind. */
@Timeout(60)
class TaskRaceTest {
    private static final int CALLERS = 4;
    private static final int ROUNDS = 300;

    @Test
    void everyWaitEnds() throws Exception {
        TaskBench bench = new TaskBench();
        AtomicInteger looks = new AtomicInteger();
        ExecutorService network = Executors.newSingleThreadExecutor();
        TaskReader reader = ref -> CompletableFuture.supplyAsync(
                () -> ScriptedReader.answer(
                        looks.incrementAndGet() % 50 == 0 ? "{\"status\":\"unreadable" : TaskBench.PROCESSING),
                network);
        TaskPoller poller = bench.poller(reader, PollSchedule.fixed(Duration.ofMillis(10)));
        Task<Clips> task = poller.resumed(TaskBench.REF, Clips.CODEC);
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        List<Future<Integer>> ends = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            int seed = i;
            ends.add(callers.submit(() -> come(task, new SplittableRandom(seed))));
        }

        while (!ends.stream().allMatch(Future::isDone)) {
            bench.scheduler.advance(Duration.ofMillis(5));
        }

        for (Future<Integer> end : ends) {
            assertThat(end.get()).isEqualTo(ROUNDS);
        }
        assertThat(bench.scheduler.pending()).as("timers left").isZero();
        callers.shutdownNow();
        network.shutdown();
        assertThat(network.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(looks).hasPositiveValue();
    }

    @Test
    void closingEndsEveryWaitThatCameBeforeOrComesAfter() throws Exception {
        for (int round = 0; round < 200; round++) {
            TaskBench bench = new TaskBench();
            bench.reader.then(TaskBench.PROCESSING);
            Task<Clips> task = bench.resumed();
            CompletableFuture<List<CompletableFuture<Clips>>> late =
                    CompletableFuture.supplyAsync(() -> List.of(task.future()));

            bench.poller.close();

            assertThat(late.get(30, TimeUnit.SECONDS).get(0)).failsWithin(Duration.ofSeconds(30));
            assertThat(bench.scheduler.pending()).isZero();
        }
    }

    private static int come(Task<Clips> task, SplittableRandom random) {
        int ended = 0;
        for (int round = 0; round < ROUNDS; round++) {
            switch (random.nextInt(3)) {
                case 0 -> task.future().cancel(true);
                case 1 -> {
                    CompletableFuture<Clips> future = task.future();
                    future.completeExceptionally(new IllegalStateException("the caller's own end"));
                }
                default -> {
                    try {
                        task.await(Duration.ofMillis(random.nextInt(40)));
                    } catch (RunApiException e) {
                        assertThat(e.taskRef()).isEqualTo(TaskBench.REF);
                    }
                }
            }
            ended++;
        }
        return ended;
    }
}
