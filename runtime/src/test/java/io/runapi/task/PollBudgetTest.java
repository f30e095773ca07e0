package io.runapi.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PollBudgetTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private long now = Long.MAX_VALUE - SECOND; // the clock may overflow

    @ParameterizedTest
    @ValueSource(doubles = {1, 2.5, 10, 200, 10_000})
    void noSecondHasMoreLooksThanTheBudgetHoweverLateTheyAre(double looksPerSecond) {
        SplittableRandom random = new SplittableRandom(7);
        PollBudget budget = new PollBudget(looksPerSecond, now);
        Deque<Long> made = new ArrayDeque<>();
        int most = (int) Math.ceil(looksPerSecond);
        for (int i = 0; i < 20_000; i++) {
            long planned = budget.next() + (random.nextInt(100) == 0 ? random.nextLong(2 * SECOND) : 0);
            now = Math.max(now - planned, random.nextInt(10) == 0 ? random.nextLong(SECOND / 10) : 0) + planned;
            budget.spend(planned, now);
            made.add(now);
            if (made.size() > most) {
                assertThat(now - made.remove()).isGreaterThanOrEqualTo(SECOND);
            }
            if (random.nextInt(50) == 0) {
                budget.refused(now, now, random.nextBoolean() ? Duration.ZERO : null);
            } else {
                budget.succeeded(now);
            }
        }
    }

    @Test
    void looksAreSpreadEvenlyAndUseTheBudget() {
        PollBudget budget = new PollBudget(100, now);
        long start = now;

        spend(budget, 1_000);

        assertThat(Duration.ofNanos(now - start)).isBetween(Duration.ofMillis(10_100), Duration.ofMillis(10_250));
    }

    @Test
    void timersThatAreALittleLateCostNothing() {
        PollBudget budget = new PollBudget(1_000, now);
        long start = now;

        for (int i = 0; i < 1_000; i++) {
            long planned = budget.next();
            now = Math.max(planned - now, 0) + now + SECOND / 2_000;
            budget.spend(planned, now);
        }

        assertThat(Duration.ofNanos(now - start)).isBetween(Duration.ofMillis(999), Duration.ofMillis(1_025));
    }

    @Test
    void aRefusalHalvesTheRateOnceForAllLooksUnderWay() {
        PollBudget budget = new PollBudget(100, now);
        long first = now;
        spend(budget, 3);

        budget.refused(first, now, null);
        budget.refused(now, now, null);
        budget.refused(now, now, null);

        assertThat(budget.rate()).isEqualTo(50);
        assertThat(budget.next() - now).as("a pause of its own").isEqualTo(SECOND);
    }

    @Test
    void theLongestRetryAfterCounts() {
        PollBudget budget = new PollBudget(100, now);
        long begun = now;

        budget.refused(begun, now, Duration.ofSeconds(20));
        budget.refused(begun, now, Duration.ofSeconds(30));
        budget.refused(begun, now, Duration.ofSeconds(10));

        assertThat(budget.next() - now).isEqualTo(30 * SECOND);
        budget.refused(begun, now, Duration.ofDays(1));
        assertThat(budget.next() - now).as("within reason").isEqualTo(300 * SECOND);
    }

    @Test
    void pausesOfItsOwnDoubleUntilALookSucceeds() {
        PollBudget budget = new PollBudget(100, now);
        for (long seconds : new long[] {1, 2, 4, 8, 16, 32, 32}) {
            spend(budget, 1);
            budget.refused(now, now, null);
            assertThat(budget.next() - now).isEqualTo(seconds * SECOND);
        }
        spend(budget, 1);
        budget.succeeded(now);
        spend(budget, 1);
        budget.refused(now, now, null);
        assertThat(budget.next() - now).isEqualTo(SECOND);
    }

    @Test
    void theRateComesBackWithinHalfAMinute() {
        PollBudget budget = new PollBudget(200, now);
        spend(budget, 1);
        budget.refused(now, now, Duration.ZERO);
        long start = now;

        while (budget.rate() < 200) {
            spend(budget, 1);
            budget.succeeded(now);
        }

        assertThat(Duration.ofNanos(now - start)).isBetween(Duration.ofSeconds(28), Duration.ofSeconds(32));
    }

    @Test
    void theRateNeverDies() {
        PollBudget budget = new PollBudget(200, now);
        for (int i = 0; i < 100; i++) {
            spend(budget, 1);
            budget.refused(now, now, Duration.ZERO);
        }
        assertThat(budget.rate()).isEqualTo(0.1);
        int looks = 0;
        for (; budget.rate() < 10; looks++) {
            spend(budget, 1);
            budget.succeeded(now);
        }
        assertThat(looks).as("doubles at first").isLessThan(30);
    }

    private void spend(PollBudget budget, int looks) {
        for (int i = 0; i < looks; i++) {
            now = Math.max(budget.next() - now, 0) + now;
            budget.spend(now, now);
        }
    }
}
