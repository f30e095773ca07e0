package io.runapi.client;

import org.jspecify.annotations.Nullable;

/**
 * An answer and its version, by which to ask later whether there is a newer one.
 *
 * @param value the answer; null if it is still of the version that was asked with
 * @param etag the version; null if the service names none
 */
public record Versioned<R>(@Nullable R value, @Nullable String etag) {
    /** Whether there is an answer other than the one of the version that was asked with. */
    public boolean isNew() {
        return value != null;
    }
}
