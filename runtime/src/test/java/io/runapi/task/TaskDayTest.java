package io.runapi.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.error.ErrorDetails;
import io.runapi.error.NetworkException;
import io.runapi.error.RateLimitException;
import io.runapi.error.TaskFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A day of one client, on a clock that the test moves: thousands of tasks come and go, and nothing stays behind. */
@Timeout(300)
class TaskDayTest {
    private static final boolean IS_LONG = Boolean.getBoolean("runapi.long");
    private static final int COMING_PER_MINUTE = IS_LONG ? 200 : 10;
    private static final int MINUTES = 24 * 60;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final TaskBench bench = new TaskBench();
    private final SplittableRandom random = new SplittableRandom(24);
    private final Map<String, Long> ends = new HashMap<>();
    private long looks;
    private int completed;
    private int failed;
    private int cancelled;

    /** A service that answers after 50 ms, fails now and then, and has a bad ten minutes every hour. */
    private CompletableFuture<TaskAnswer> look(TaskRef ref) {
        looks++;
        CompletableFuture<TaskAnswer> answer = new CompletableFuture<>();
        bench.scheduler.schedule(Duration.ofMillis(50), () -> {
            long now = bench.scheduler.nanoTime();
            boolean isBadTime = Duration.ofNanos(now).toMinutesPart() >= 50;
            if (isBadTime && random.nextInt(10) == 0) {
                answer.completeExceptionally(new RateLimitException("busy", ErrorDetails.NONE, null, null));
            } else if (random.nextInt(100) == 0) {
                answer.completeExceptionally(new NetworkException("gone", ErrorDetails.NONE, null));
            } else if (ends.getOrDefault(ref.id(), 0L) > now) {
                answer.complete(ScriptedReader.answer(TaskBench.PROCESSING));
            } else {
                answer.complete(ScriptedReader.answer(
                        random.nextInt(20) == 0 ? "{\"status\":\"failed\"}" : TaskBench.COMPLETED));
            }
        });
        return answer;
    }

    @Test
    void nothingGrowsInADay() {
        TaskPoller poller = bench.poller(this::look, PollSchedule.standard(), 200);
        int number = 0;
        List<Integer> held = new ArrayList<>();
        for (int minute = 0; minute < MINUTES; minute++) {
            for (int i = 0; i < COMING_PER_MINUTE; i++) {
                follow(poller, "tsk_" + number++);
            }
            bench.scheduler.advance(Duration.ofMinutes(1));
            if (minute % 60 == 30) {
                held.add(bench.scheduler.pending());
            }
        }
        assertThat(held)
                .as("a limit for each wait, an answer under way, one timer")
                .allMatch(timers -> timers <= COMING_PER_MINUTE * LONGEST.toMinutes() + 33);
        bench.scheduler.advance(TaskBench.LIMIT);

        assertThat(completed + failed + cancelled).isEqualTo(number);
        assertThat(completed).isGreaterThan(number * 8 / 10);
        assertThat(ends).as("still waited for").isEmpty();
        assertThat(bench.scheduler.pending()).isZero();
        assertThat(looks).isBetween(5L * number, 40L * number);
    }

    private void follow(TaskPoller poller, String id) {
        ends.put(id, bench.scheduler.nanoTime() + random.nextLong(LONGEST.toNanos()));
        CompletableFuture<Clips> future =
                poller.resumed(new TaskRef(TaskBench.PATH, id), Clips.CODEC).future();
        CompletableFuture<?> unused = future.whenComplete((clips, error) -> {
            ends.remove(id);
            if (error == null) {
                completed++;
            } else if (error instanceof TaskFailedException) {
                failed++;
            } else {
                cancelled++;
            }
        });
        if (random.nextInt(20) == 0) {
            bench.scheduler.schedule(Duration.ofSeconds(random.nextInt(120)), () -> future.cancel(true));
        }
    }
}
