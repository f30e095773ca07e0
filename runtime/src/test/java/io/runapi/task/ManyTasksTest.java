package io.runapi.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.error.ErrorDetails;
import io.runapi.error.RateLimitException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Ten thousand tasks of one client: looks, timers and threads are counted, on a clock that the test moves. */
@Timeout(60)
class ManyTasksTest {
    private static final int TASKS = 10_000;
    private static final Duration LATENCY = Duration.ofMillis(10);

    private final TaskBench bench = new TaskBench();
    private final Map<String, Long> ends = new ConcurrentHashMap<>();
    private int looks;
    private int underWay;
    private int mostUnderWay;
    private long refusingUntil;

    /** A service that answers after 10 ms. */
    private CompletableFuture<TaskAnswer> look(TaskRef ref) {
        looks++;
        mostUnderWay = Math.max(mostUnderWay, ++underWay);
        CompletableFuture<TaskAnswer> answer = new CompletableFuture<>();
        bench.scheduler.schedule(LATENCY, () -> {
            underWay--;
            if (bench.scheduler.nanoTime() < refusingUntil) {
                answer.completeExceptionally(
                        new RateLimitException("too many", ErrorDetails.NONE, Duration.ofSeconds(5), null));
            } else {
                boolean isOver = ends.getOrDefault(ref.id(), 0L) <= bench.scheduler.nanoTime();
                answer.complete(ScriptedReader.answer(isOver ? TaskBench.COMPLETED : TaskBench.PROCESSING));
            }
        });
        return answer;
    }

    private List<CompletableFuture<Clips>> waitForAll(TaskPoller poller) {
        List<CompletableFuture<Clips>> futures = new ArrayList<>();
        for (int i = 0; i < TASKS; i++) {
            futures.add(poller.resumed(new TaskRef(TaskBench.PATH, "tsk_" + i), Clips.CODEC)
                    .future());
        }
        return futures;
    }

    private static void assertAllDone(List<CompletableFuture<Clips>> futures) {
        assertThat(futures).allMatch(CompletableFuture::isDone).noneMatch(CompletableFuture::isCompletedExceptionally);
    }

    @Test
    void eachIsLookedAtAsItsScheduleSays() {
        PollSchedule schedule = PollSchedule.fixed(Duration.ofSeconds(10));
        TaskPoller poller = bench.poller(this::look, schedule, 2_000);
        for (int i = 0; i < TASKS; i++) {
            ends.put("tsk_" + i, Duration.ofSeconds(27).toNanos());
        }
        int threads = Thread.activeCount();
        List<CompletableFuture<Clips>> futures = waitForAll(poller);
        assertThat(bench.scheduler.pending())
                .as("a limit for each wait, and one timer for all looks")
                .isEqualTo(TASKS + 1);

        bench.scheduler.advance(Duration.ofSeconds(37));

        assertAllDone(futures);
        assertThat(looks).as("each at once, after 10 s, 20 s and 30 s").isEqualTo(4 * TASKS);
        assertThat(mostUnderWay).isLessThanOrEqualTo(32);
        assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads);
        assertThat(bench.scheduler.pending()).isZero();
    }

    @Test
    void completionsAreNoticedWithinAnIntervalThatTheBudgetSets() {
        SplittableRandom random = new SplittableRandom(1);
        TaskPoller poller = bench.poller(this::look, PollSchedule.standard(), 500);
        Duration interval = Duration.ofMillis(TASKS * 1_020 / 500 + 100);
        List<Long> lags = new ArrayList<>();
        List<CompletableFuture<Clips>> futures = waitForAll(poller);
        for (int i = 0; i < TASKS; i++) {
            long end = random.nextLong(Duration.ofMinutes(1).toNanos());
            ends.put("tsk_" + i, end);
            CompletableFuture<?> unused = futures.get(i).thenRun(() -> lags.add(bench.scheduler.nanoTime() - end));
        }

        for (int second = 1; second <= 90; second++) {
            bench.scheduler.advance(Duration.ofSeconds(1));
            assertThat(looks).as("in so many seconds").isLessThanOrEqualTo(500 * second);
        }

        assertAllDone(futures);
        assertThat(lags).hasSize(TASKS).allMatch(lag -> lag <= interval.toNanos());
    }

    @Test
    void aRateLimitSlowsDownAllAndEndsNoWait() {
        refusingUntil = Duration.ofSeconds(20).toNanos();
        TaskPoller poller = bench.poller(this::look, PollSchedule.standard(), 2_000);
        List<CompletableFuture<Clips>> futures = waitForAll(poller);

        bench.scheduler.advance(Duration.ofSeconds(20));
        assertThat(looks).as("those that were under way at each of 4 refusals").isLessThanOrEqualTo(4 * 32);
        bench.scheduler.advance(Duration.ofSeconds(60));

        assertAllDone(futures);
        assertThat(looks).isBetween(TASKS, TASKS + 4 * 32);
        assertThat(bench.scheduler.pending()).isZero();
    }

    @Test
    void waitsThatAreGivenUpLeaveNothingBehind() {
        TaskPoller poller = bench.poller(this::look, PollSchedule.standard(), 2_000);
        ends.replaceAll((id, end) -> Long.MAX_VALUE);
        List<CompletableFuture<Clips>> futures = waitForAll(poller);
        bench.scheduler.advance(Duration.ofSeconds(1));

        futures.forEach(future -> future.cancel(true));
        int before = looks;
        bench.scheduler.advance(Duration.ofMinutes(1));

        assertThat(looks).isEqualTo(before);
        assertThat(bench.scheduler.pending()).isZero();
    }
}
