package io.runapi.task;

import java.time.Duration;
import java.util.regex.Pattern;

/** What a task makes, as far as its path tells: it decides how long the first result can take. */
enum TaskKind {
    VIDEO(10_000, 5_000, 15_000, "video|avatar|animate|motion|lip_sync"),
    IMAGE(1_000, 1_000, 4_000, "image|background|layers|segment|subject|human|artwork"),
    AUDIO(
            2_000,
            2_000,
            8_000,
            "audio|speech|dialogue|sound|music|voice|vocals|lyrics|instrumental|samples|mashup|midi|section|phrase"),
    OTHER(2_000, 2_000, 10_000, "");

    private final Duration first;
    private final Duration interval;
    private final Duration cap;
    private final Pattern words;

    TaskKind(long firstMillis, long intervalMillis, long capMillis, String words) {
        this.first = Duration.ofMillis(firstMillis);
        this.interval = Duration.ofMillis(intervalMillis);
        this.cap = Duration.ofMillis(capMillis);
        this.words = Pattern.compile(words);
    }

    /** By the action, the path's last segment: the service may be named after something else. */
    static TaskKind of(String path) {
        String action = made(path.substring(path.lastIndexOf('/') + 1));
        for (TaskKind kind : values()) {
            if (kind.words.matcher(action).find()) {
                return kind;
            }
        }
        return OTHER;
    }

    /** {@code image_to_prompt} makes a prompt. */
    private static String made(String action) {
        int to = action.indexOf("_to_");
        return to < 0 ? action : action.substring(to + "_to_".length());
    }

    Duration first() {
        return first;
    }

    Duration interval() {
        return interval;
    }

    Duration cap() {
        return cap;
    }
}
