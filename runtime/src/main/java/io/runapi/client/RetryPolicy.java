package io.runapi.client;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a call is sent again, and when; a pure function. Exponential backoff with full jitter: a pause is
 * anything between nothing and {@code base * 2^(attempt - 1)}, at most {@code cap}, and at least what
 * {@code Retry-After} asks for.
 *
 * @param base the longest pause after the first attempt
 * @param cap the longest pause
 * @param ceiling the longest {@code Retry-After} that is waited for
 */
record RetryPolicy(Duration base, Duration cap, Duration ceiling) {
    private static final Set<Integer> PASSING = Set.of(408, 429, 500, 502, 503, 504);

    /** Doubling longer than this passes any cap. */
    private static final int MOST_DOUBLINGS = 40;

    /** What to do next. */
    sealed interface Decision {}

    /** Send again after a pause. */
    record Wait(Duration pause) implements Decision {}

    /** Give up, for a reason to tell; none for a failure that can't be retried. */
    record GiveUp(@Nullable String reason) implements Decision {}

    /**
     * @param attempt the number of the attempt that failed, from 1
     * @param remaining what is left of the total limit; null without one
     * @param dice 0 (inclusive) to 1 (exclusive), by chance
     */
    Decision decide(
            Failure failure, Repeat repeat, int attempt, int maxRetries, @Nullable Duration remaining, double dice) {
        if (!isRetryable(failure, repeat)) {
            return new GiveUp(null);
        }
        if (attempt > maxRetries) {
            return new GiveUp(maxRetries == 0 ? null : "gave up after " + attempt + " attempts");
        }
        Duration pause = backoff(attempt, dice);
        Duration asked = failure instanceof Failure.Refused refused ? refused.retryAfter() : null;
        if (asked != null && asked.compareTo(ceiling) > 0) {
            return new GiveUp("not retried: the service asks to wait " + Durations.show(asked)
                    + ", and the client waits at most " + Durations.show(ceiling) + " (retryAfterCeiling)");
        }
        if (asked != null && asked.compareTo(pause) > 0) {
            pause = asked;
        }
        if (remaining != null && pause.compareTo(remaining) >= 0) {
            return new GiveUp("not retried: the pause of " + Durations.show(pause)
                    + " before the next attempt would pass the total limit");
        }
        return new Wait(pause);
    }

    private static boolean isRetryable(Failure failure, Repeat repeat) {
        if (failure instanceof Failure.Refused refused) {
            return PASSING.contains(refused.status());
        }
        return failure instanceof Failure.NotSent
                || (failure instanceof Failure.Unanswered && repeat != Repeat.IF_UNDONE);
    }

    private Duration backoff(int attempt, double dice) {
        double doubled = base.toNanos() * Math.pow(2, Math.min(attempt - 1, MOST_DOUBLINGS));
        double longest = Math.min(doubled, (double) cap.toNanos());
        return Duration.ofNanos((long) (longest * dice));
    }
}
