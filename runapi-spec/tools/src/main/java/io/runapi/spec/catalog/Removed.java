package io.runapi.spec.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What the service had once.
 *
 * @param action where it was, as {@code service/action}
 * @param what {@code model}, {@code field} or {@code action}
 * @param on the date
 * @param use what to use instead, if known
 */
record Removed(
        String action,
        String what,
        String name,
        String on,
        @Nullable String use) {}
