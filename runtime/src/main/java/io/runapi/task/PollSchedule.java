package io.runapi.task;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often to ask where a task stands; immutable. A {@code Retry-After} of the service goes before it.
 *
 * <table>
 * <caption>The standard pauses, each up to a fifth longer or shorter by chance</caption>
 * <tr><th>work</th><th>first look after</th><th>then every</th><th>growing by a tenth to</th></tr>
 * <tr><td>image</td><td>1 s</td><td>1 s</td><td>4 s</td></tr>
 * <tr><td>audio, music, voice</td><td>2 s</td><td>2 s</td><td>8 s</td></tr>
 * <tr><td>video</td><td>10 s</td><td>5 s</td><td>15 s</td></tr>
 * <tr><td>other</td><td>2 s</td><td>2 s</td><td>10 s</td></tr>
 * </table>
 */
public final class PollSchedule {
    private static final PollSchedule STANDARD = new PollSchedule(null);
    /** The share by which a pause varies, so that many tasks do not ask in step. */
    private static final double JITTER = 0.2;
    /** Factor from one pause to the next. */
    private static final double GROWTH = 1.1;
    /** The longest pause after errors. */
    private static final Duration ERROR_CAP = Duration.ofSeconds(30);

    /** As good as never, and far from overflow. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private final @Nullable Duration interval;

    private PollSchedule(@Nullable Duration interval) {
        this.interval = interval;
    }

    /** By the kind of work, as the table of this class says. */
    public static PollSchedule standard() {
        return STANDARD;
    }

    /**
     * The same pause before every look, the first included, without jitter.
     *
     * @param interval more than zero
     */
    public static PollSchedule fixed(Duration interval) {
        if (interval.isZero() || interval.isNegative()) {
            throw new IllegalArgumentException("A poll interval must be more than zero, not " + interval + ".");
        }
        return new PollSchedule(interval.compareTo(LONGEST) > 0 ? LONGEST : interval);
    }

    /** From acceptance to the first look; {@code roll} is chance, from 0 to 1. */
    Duration first(TaskKind kind, double roll) {
        return interval == null ? jittered(kind.first(), roll) : interval;
    }

    /** From one look to the next, when so many were made. */
    Duration next(TaskKind kind, int looks, double roll) {
        return interval == null ? jittered(grown(kind.interval(), GROWTH, looks - 1, kind.cap()), roll) : interval;
    }

    /** From a look that failed to the next, when so many failed in a row: the pause doubles. */
    Duration afterErrors(TaskKind kind, int errors, double roll) {
        Duration base = interval == null ? kind.interval() : interval;
        Duration pause = grown(base, 2, errors - 1, ERROR_CAP);
        return interval == null ? jittered(pause, roll) : pause;
    }

    /** A pause that the service asks for: never shorter, and a little longer by chance. */
    Duration asked(Duration retryAfter, double roll) {
        return interval == null ? times(retryAfter, 1 + JITTER * roll) : retryAfter;
    }

    private static Duration grown(Duration base, double factor, int times, Duration cap) {
        double nanos = base.toNanos() * Math.pow(factor, Math.max(0, times));
        if (nanos < cap.toNanos()) {
            return Duration.ofNanos((long) nanos);
        }
        return base.compareTo(cap) > 0 ? base : cap;
    }

    private static Duration jittered(Duration pause, double roll) {
        return times(pause, 1 - JITTER + 2 * JITTER * roll);
    }

    private static Duration times(Duration pause, double factor) {
        return Duration.ofNanos((long) (pause.toNanos() * factor));
    }

    @Override
    public String toString() {
        return interval == null ? "PollSchedule[standard]" : "PollSchedule[every " + interval + "]";
    }
}
