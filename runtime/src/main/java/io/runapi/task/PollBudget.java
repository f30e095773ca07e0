package io.runapi.task;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When the next look at any task of a client may be made: so many a second, spread evenly. When the service finds them
 * too many (HTTP 429), all wait for as long as it asks, and go on at half the rate, which grows with the looks that
 * succeed until it is the budget again. Mere arithmetic; times are those of the scheduler's clock. Not safe for use by
 * several threads.
 */
final class PollBudget {
    private static final double SECOND = 1e9;

    /**
     * What a late timer may catch up, in nanoseconds. The gap between looks is longer by so much that nevertheless no
     * second has more looks than the budget.
     */
    private static final long CATCH_UP = Duration.ofMillis(20).toNanos();

    /** Looks a second: less than this it does not become, unless the budget is. */
    private static final double SLOWEST = 0.1;

    /** Seconds of success in which the rate would grow from nothing to the budget. */
    private static final double RECOVERY = 60;

    /** Pauses that the service does not name: they double with every refusal in a row. */
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private static final int MOST_DOUBLINGS = 5;

    private final double budget;
    private double rate;
    private long next;
    private long slowed;
    private int refusals;

    /**
     * @param budget looks a second, more than 0
     * @param now the time
     */
    PollBudget(double budget, long now) {
        this.budget = budget;
        this.rate = budget;
        this.next = now;
        this.slowed = now - 1;
    }

    /** Before this, no look. */
    long next() {
        return next;
    }

    /** A look begins, planned for some time and perhaps a little late. */
    void spend(long planned, long now) {
        long from = Math.max(planned - now, -CATCH_UP) + now;
        next = from + (long) Math.ceil((SECOND + CATCH_UP) / rate);
    }

    /** A look that began then has told something. */
    void succeeded(long begun) {
        if (isNews(begun)) {
            refusals = 0;
            if (rate < budget) {
                rate = Math.min(budget, rate + Math.min(rate, budget / RECOVERY / rate));
            }
        }
    }

    /** A look that began then was refused because there are too many. */
    void refused(long begun, long now, @Nullable Duration retryAfter) {
        boolean isNews = isNews(begun);
        if (isNews) {
            slowed = now;
            rate = Math.max(Math.min(SLOWEST, budget), rate / 2);
            refusals++;
        }
        if (isNews || retryAfter != null) {
            Duration pause = retryAfter == null ? pause() : Pace.within(retryAfter, Duration.ZERO);
            next = Math.max(next - now, pause.toNanos()) + now;
        }
    }

    /** What was under way when the rate went down tells of the rate before. */
    private boolean isNews(long begun) {
        return begun - slowed > 0;
    }

    private Duration pause() {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(refusals - 1, MOST_DOUBLINGS));
    }

    /** Looks a second at present. */
    double rate() {
        return rate;
    }
}
