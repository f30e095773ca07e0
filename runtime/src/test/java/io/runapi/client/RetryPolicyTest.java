package io.runapi.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.runapi.client.RetryPolicy.GiveUp;
import io.runapi.client.RetryPolicy.Wait;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RetryPolicyTest {
    private static final RetryPolicy POLICY =
            new RetryPolicy(Duration.ofMillis(500), Duration.ofSeconds(8), Duration.ofSeconds(60));

    @ParameterizedTest
    @EnumSource
    void retriesExactlyTheStatusesThatPass(Repeat repeat) {
        Set<Integer> passing = Set.of(408, 429, 500, 502, 503, 504);
        for (int status = 300; status < 600; status++) {
            RetryPolicy.Decision decision = decide(new Failure.Refused(status, null), repeat, 1, null, 0.5);
            assertThat(decision)
                    .as("HTTP %d", status)
                    .isInstanceOf(passing.contains(status) ? Wait.class : GiveUp.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void retriesWhatWasNotSent(Repeat repeat) {
        assertThat(decide(new Failure.NotSent(), repeat, 1, null, 0.5)).isInstanceOf(Wait.class);
    }

    @ParameterizedTest
    @EnumSource
    void doesNotRetryWhatWouldHappenAgain(Repeat repeat) {
        assertThat(decide(new Failure.Lasting(), repeat, 1, null, 0.5)).isEqualTo(new GiveUp(null));
    }

    @Test
    void retriesAnAmbiguousFailureOnlyWhereNothingIsDoneTwice() {
        assertThat(decide(new Failure.Unanswered(), Repeat.FREELY, 1, null, 0.5))
                .isInstanceOf(Wait.class);
        assertThat(decide(new Failure.Unanswered(), Repeat.UNDER_KEY, 1, null, 0.5))
                .isInstanceOf(Wait.class);
        assertThat(decide(new Failure.Unanswered(), Repeat.IF_UNDONE, 1, null, 0.5))
                .isEqualTo(new GiveUp(null));
    }

    @Test
    void doublesThePauseUpToTheCap() {
        long[] longest = {500, 1000, 2000, 4000, 8000, 8000, 8000};
        for (int attempt = 1; attempt <= longest.length; attempt++) {
            assertThat(pause(attempt, null, 0)).isZero();
            assertThat(pause(attempt, null, 0.5)).isEqualTo(Duration.ofMillis(longest[attempt - 1] / 2));
            assertThat(pause(attempt, null, Math.nextDown(1.0))).isLessThan(Duration.ofMillis(longest[attempt - 1]));
        }
        assertThat(pause(100, null, 0.5)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void waitsAtLeastAsLongAsTheServiceAsks() {
        assertThat(pause(1, Duration.ofSeconds(7), 0.5)).isEqualTo(Duration.ofSeconds(7));
        assertThat(pause(1, Duration.ZERO, 0.5)).isEqualTo(Duration.ofMillis(250));
        assertThat(pause(1, Duration.ofSeconds(60), 0.5)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void givesUpWhenTheServiceAsksForTooLong() {
        assertThat(decide(new Failure.Refused(429, Duration.ofSeconds(61)), Repeat.FREELY, 1, null, 0.5))
                .isEqualTo(new GiveUp("not retried: the service asks to wait 61 s, and the client waits at most 60 s"
                        + " (retryAfterCeiling)"));
    }

    @Test
    void givesUpAfterTheLastRetry() {
        assertThat(decide(new Failure.NotSent(), Repeat.FREELY, 2, null, 0.5)).isInstanceOf(Wait.class);
        assertThat(decide(new Failure.NotSent(), Repeat.FREELY, 3, null, 0.5))
                .isEqualTo(new GiveUp("gave up after 3 attempts"));
        assertThat(POLICY.decide(new Failure.NotSent(), Repeat.FREELY, 1, 0, null, 0.5))
                .isEqualTo(new GiveUp(null));
    }

    @Test
    void givesUpAtOnceWhenThePauseWouldPassTheTotalLimit() {
        Failure failure = new Failure.Refused(503, Duration.ofSeconds(10));
        assertThat(decide(failure, Repeat.FREELY, 1, Duration.ofSeconds(11), 0.5))
                .isInstanceOf(Wait.class);
        assertThat(decide(failure, Repeat.FREELY, 1, Duration.ofSeconds(10), 0.5))
                .isEqualTo(new GiveUp(
                        "not retried: the pause of 10 s before the next attempt would pass the total limit"));
        assertThat(decide(failure, Repeat.FREELY, 1, Duration.ofSeconds(-1), 0.5))
                .isInstanceOf(GiveUp.class);
    }

    private static Duration pause(int attempt, @Nullable Duration retryAfter, double dice) {
        RetryPolicy.Decision decision =
                POLICY.decide(new Failure.Refused(503, retryAfter), Repeat.FREELY, attempt, 1000, null, dice);
        return ((Wait) decision).pause();
    }

    private static RetryPolicy.Decision decide(
            Failure failure, Repeat repeat, int attempt, @Nullable Duration remaining, double dice) {
        return POLICY.decide(failure, repeat, attempt, 2, remaining, dice);
    }
}
