package io.runapi.task;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * When to look again at work that goes on. Used by one thread at a time; for the client, not for use outside of this
 * library.
 */
public final class Pace {
    /** A pause that the service asks for is kept within these: it must neither stop the polling nor make it spin. */
    private static final Duration LONGEST_ASKED = Duration.ofMinutes(5);

    private static final Duration SHORTEST_ASKED = Duration.ofMillis(250);

    private final PollSchedule schedule;
    private final TaskKind kind;
    private final DoubleSupplier dice;
    private int looks;
    private int errors;

    Pace(PollSchedule schedule, TaskKind kind, DoubleSupplier dice) {
        this.schedule = schedule;
        this.kind = kind;
        this.dice = dice;
    }

    /**
     * For work that was begun at a path.
     *
     * @param path tells the kind of work
     * @param dice chance, from 0 to 1
     */
    public static Pace of(PollSchedule schedule, String path, DoubleSupplier dice) {
        return new Pace(schedule, TaskKind.of(path), dice);
    }

    /** From acceptance to the first look. */
    public Duration first(@Nullable Duration retryAfter) {
        return retryAfter == null ? schedule.first(kind, dice.getAsDouble()) : asked(retryAfter);
    }

    /** After a look that told the status. */
    public Duration afterLook(@Nullable Duration retryAfter) {
        looks++;
        errors = 0;
        return retryAfter == null ? schedule.next(kind, looks, dice.getAsDouble()) : asked(retryAfter);
    }

    /** After a look that failed. */
    Duration afterError() {
        errors++;
        return schedule.afterErrors(kind, errors, dice.getAsDouble());
    }

    private Duration asked(Duration retryAfter) {
        Duration usual = schedule.next(kind, 1, 0.5);
        Duration floor = usual.compareTo(SHORTEST_ASKED) < 0 ? usual : SHORTEST_ASKED;
        return schedule.asked(within(retryAfter, floor), dice.getAsDouble());
    }

    /** A pause that the service asks for, within reason. */
    static Duration within(Duration retryAfter, Duration floor) {
        if (retryAfter.compareTo(floor) < 0) {
            return floor;
        }
        return retryAfter.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : retryAfter;
    }
}
