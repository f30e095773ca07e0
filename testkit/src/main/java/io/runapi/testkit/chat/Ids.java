package io.runapi.testkit.chat;

import java.util.UUID;

/** Ids that nobody has seen before, on this server or another. */
public final class Ids {
    private Ids() {}

    /** Twelve letters and digits. */
    public static String next() {
        return UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
