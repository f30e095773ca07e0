package io.runapi.client;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The limits of one call.
 *
 * @param firstByte until the answer begins, per attempt
 * @param idle pause within an answer
 * @param total the whole call with its retries; null for none
 * @param maxRetries how often it is sent again
 */
record Limits(Duration firstByte, Duration idle, @Nullable Duration total, int maxRetries) {
    private static final int MOST_RETRIES = 100;

    /** Timers count nanoseconds in a long; a year is more than anybody waits. */
    private static final Duration LONGEST = Duration.ofDays(366);

    /** These, with what one call's options say otherwise. */
    Limits with(RequestOptions options) {
        if (options == RequestOptions.defaults()) {
            return this;
        }
        return new Limits(
                Objects.requireNonNullElse(options.firstByteTimeout(), firstByte),
                Objects.requireNonNullElse(options.idleTimeout(), idle),
                options.totalTimeout() != null ? options.totalTimeout() : total,
                Objects.requireNonNullElse(options.maxRetries(), maxRetries));
    }

    /** The same for a stream, which may go on as long as it goes on. */
    Limits withoutTotal() {
        return new Limits(firstByte, idle, null, maxRetries);
    }

    /** The same for a call whose caller makes it again on its own. */
    Limits withoutRetries() {
        return new Limits(firstByte, idle, total, 0);
    }

    static Duration check(String name, Duration limit) {
        Objects.requireNonNull(limit, name);
        if (limit.isZero() || limit.isNegative() || limit.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(name + " = " + limit
                    + " is not accepted; accepted: more than zero, at most " + LONGEST.toDays() + " days");
        }
        return limit;
    }

    static int checkRetries(int retries) {
        if (retries < 0 || retries > MOST_RETRIES) {
            throw new IllegalArgumentException(
                    "maxRetries = " + retries + " is not accepted; accepted: 0 (send once) to " + MOST_RETRIES);
        }
        return retries;
    }
}
