package io.runapi.client;

import java.time.Duration;

/** Durations as people write them. */
final class Durations {
    private Durations() {}

    /** For instance {@code 15 min}, {@code 90 s}, {@code 0.5 s}, {@code 20 ms}. */
    static String show(Duration duration) {
        long millis = duration.toMillis();
        if (millis == 0 || (millis % 1000 != 0 && millis < 100)) {
            return millis + " ms";
        }
        if (millis % 1000 != 0) {
            return Math.round(millis / 100.0) / 10.0 + " s";
        }
        long seconds = millis / 1000;
        return seconds >= 120 && seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }
}
