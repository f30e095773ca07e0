package io.runapi.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The server's time, which decides how far its tasks are. It runs like the real one until {@link #freeze()}, and
 * {@link #advance} takes it ahead at once. Thread-safe.
 */
public final class TestClock extends Clock {
    private final Clock real;
    private Duration ahead = Duration.ZERO;
    private boolean frozen;
    private Instant frozenAt = Instant.EPOCH;

    TestClock(Clock real) {
        this.real = real;
    }

    /** Stops the time: from now on only {@link #advance} moves it. */
    public synchronized TestClock freeze() {
        frozenAt = instant();
        frozen = true;
        return this;
    }

    /**
     * Takes the time ahead.
     *
     * @throws IllegalArgumentException if the duration is negative: time does not go back
     */
    public synchronized TestClock advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("advance(" + by + "): time does not go back");
        }
        ahead = ahead.plus(by);
        frozenAt = frozenAt.plus(by);
        return this;
    }

    @Override
    public synchronized Instant instant() {
        return frozen ? frozenAt : real.instant().plus(ahead);
    }

    /** Always UTC. */
    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** This clock: a time zone changes nothing here. */
    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
