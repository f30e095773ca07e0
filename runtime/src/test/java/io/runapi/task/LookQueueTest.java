package io.runapi.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.error.ErrorDetails;
import io.runapi.error.RateLimitException;
import io.runapi.time.ManualScheduler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LookQueueTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final TaskAnswer ANSWER = ScriptedReader.answer("{}");

    private final ManualScheduler scheduler = new ManualScheduler();
    private final List<Begun> begun = new ArrayList<>();

    /** A look that the reader was asked for. */
    private record Begun(String id, long at, CompletableFuture<TaskAnswer> answer) {}

    private LookQueue queue(double budget, int most) {
        TaskReader reader = ref -> {
            CompletableFuture<TaskAnswer> answer = new CompletableFuture<>();
            begun.add(new Begun(ref.id(), scheduler.nanoTime(), answer));
            return answer;
        };
        return new LookQueue(reader, scheduler, new PollBudget(budget, scheduler.nanoTime()), most);
    }

    private static LookLoop once(LookQueue queue, String id) {
        return new LookLoop(new TaskRef(TaskBench.PATH, id), queue, (due, answer, error) -> null);
    }

    /** It looks again after that many seconds, and after a refusal when it was due. */
    private LookLoop every(LookQueue queue, String id, double seconds) {
        return new LookLoop(
                new TaskRef(TaskBench.PATH, id),
                queue,
                (due, answer, error) -> error == null ? scheduler.nanoTime() + (long) (seconds * SECOND) : due);
    }

    private static RateLimitException refusal(@Nullable Duration retryAfter) {
        return new RateLimitException("too many", ErrorDetails.NONE, retryAfter, null);
    }

    private List<String> order() {
        return begun.stream().map(Begun::id).toList();
    }

    @Test
    void looksComeInTheOrderInWhichTheyFallDue() {
        LookQueue queue = queue(1, 10);
        once(queue, "third").start(2);
        once(queue, "first").start(0);
        once(queue, "fourth").start(2);
        once(queue, "second").start(1);

        scheduler.advance(Duration.ofSeconds(10));

        assertThat(order()).containsExactly("first", "second", "third", "fourth");
        assertThat(scheduler.pending()).isZero();
    }

    @Test
    void oneTimerServesAll() {
        LookQueue queue = queue(1, 10);
        for (int i = 0; i < 100; i++) {
            once(queue, "task" + i).start((100 - i) * SECOND);
        }

        assertThat(scheduler.pending()).isEqualTo(1);
    }

    @Test
    void theThirdWaitsForItsTurn() {
        LookQueue queue = queue(1_000, 2);
        for (String id : List.of("a", "b", "c", "d")) {
            once(queue, id).start(0);
        }
        scheduler.advance(Duration.ofSeconds(1));
        assertThat(order()).containsExactly("a", "b");

        begun.get(1).answer().complete(ANSWER);
        scheduler.runDue();
        assertThat(order()).containsExactly("a", "b", "c");

        begun.get(0).answer().completeExceptionally(new IllegalStateException());
        scheduler.runDue();
        assertThat(order()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void whoStopsFreesThePlace() {
        LookQueue queue = queue(1_000, 1);
        LookLoop first = once(queue, "first");
        LookLoop second = once(queue, "second");
        first.start(0);
        second.start(0);
        once(queue, "third").start(0);
        scheduler.advance(Duration.ofSeconds(1));

        second.stop().run();
        first.stop().run();
        scheduler.runDue();

        assertThat(begun.get(0).answer()).as("broken off").isCancelled();
        assertThat(order()).containsExactly("first", "third");
    }

    @Test
    void answersThatAreThereAtOnceDoNotNest() {
        LookQueue queue = new LookQueue(
                ref -> CompletableFuture.completedFuture(ANSWER), scheduler, new PollBudget(10_000, 0), 1);
        int[] looks = {0};
        new LookLoop(TaskBench.REF, queue, (due, answer, error) -> ++looks[0] < 100_000 ? due : null).start(0);

        scheduler.advance(Duration.ofSeconds(11));

        assertThat(looks[0]).isEqualTo(100_000);
    }

    @Test
    void oneRefusalSlowsDownAll() {
        LookQueue queue = queue(100, 32);
        for (int i = 0; i < 1_000; i++) {
            every(queue, "task" + i, 5).start(i);
        }
        scheduler.advance(Duration.ofMillis(50));
        int before = begun.size();

        begun.get(0).answer().completeExceptionally(refusal(Duration.ofSeconds(7)));
        begun.forEach(look -> look.answer().complete(ANSWER));
        scheduler.advance(Duration.ofMillis(6_999));
        assertThat(begun).as("no look before Retry-After").hasSize(before);

        scheduler.advance(Duration.ofMillis(1));
        assertThat(begun.get(before).id())
                .as("the look that was refused keeps its place")
                .isEqualTo("task0");
        scheduler.advance(Duration.ofMillis(500));
        assertThat(begun).as("at half the rate").hasSizeBetween(before + 24, before + 26);
    }

    @Test
    void aBudgetThatIsTooSmallStretchesAllIntervals() {
        LookQueue queue = queue(100, 32);
        for (int i = 0; i < 3_000; i++) {
            every(queue, "task" + i, i % 2 == 0 ? 1 : 2).start(0);
        }

        answering(Duration.ofMinutes(5));

        int[] looks = new int[3_000];
        begun.forEach(look -> looks[Integer.parseInt(look.id().substring(4))]++);
        assertThat(IntStream.of(looks))
                .as("5 min / (3,000 tasks / 100 looks a second), give or take one")
                .allMatch(made -> made >= 9 && made <= 11);
    }

    /** Tasks come, are refused and go by chance: the budget is kept, and none is forgotten or overtaken. */
    @RepeatedTest(20)
    void whateverHappensTheBudgetIsKeptAndAllGetTheirTurn(RepetitionInfo seed) {
        SplittableRandom random = new SplittableRandom(seed.getCurrentRepetition());
        int perSecond = 20 + random.nextInt(200);
        LookQueue queue = queue(perSecond, 8);
        List<LookLoop> stopped = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            LookLoop loop = every(queue, "task" + i, 0.5 + random.nextInt(10));
            loop.start(scheduler.nanoTime() + random.nextLong(5 * SECOND));
            if (random.nextInt(5) == 0) {
                stopped.add(loop);
            }
        }
        long blocked = 0;
        int answered = 0;
        for (int step = 0; step < 3_000; step++) {
            int seen = begun.size();
            scheduler.advance(Duration.ofMillis(random.nextInt(100)));
            if (scheduler.nanoTime() >= blocked) {
                long from = blocked;
                assertThat(begun.subList(seen, begun.size())).allMatch(look -> look.at() >= from);
            } else {
                assertThat(begun).as("no look while all wait").hasSize(seen);
            }
            for (; answered < begun.size(); answered++) {
                Begun look = begun.get(answered);
                if (random.nextInt(200) == 0) {
                    Duration retryAfter = Duration.ofMillis(random.nextInt(3_000));
                    blocked = Math.max(blocked, scheduler.nanoTime() + retryAfter.toNanos());
                    look.answer().completeExceptionally(refusal(retryAfter));
                } else if (!look.answer().isDone()) {
                    look.answer().complete(ANSWER);
                }
            }
            if (step == 1_000) {
                stopped.forEach(loop -> loop.stop().run());
            }
        }
        for (int i = perSecond; i < begun.size(); i++) {
            assertThat(begun.get(i).at() - begun.get(i - perSecond).at()).isGreaterThanOrEqualTo(SECOND);
        }
        assertThat(begun.stream().map(Begun::id).distinct().count()).isEqualTo(300);
        assertThat(begun.stream().skip(begun.size() / 2).map(Begun::id).distinct())
                .hasSizeGreaterThanOrEqualTo(300 - stopped.size() - 1);
    }

    /** Every look takes 10 ms. */
    private void answering(Duration time) {
        int answered = 0;
        for (long ms = 0; ms < time.toMillis(); ms += 10) {
            scheduler.advance(Duration.ofMillis(10));
            for (; answered < begun.size(); answered++) {
                begun.get(answered).answer().complete(ANSWER);
            }
        }
        assertThat(begun.stream().map(Begun::at)).isSortedAccordingTo(Comparator.naturalOrder());
    }
}
