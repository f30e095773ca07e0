package io.runapi.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * An action that the service had once.
 *
 * @param service as messages call it
 * @param action its name
 * @param on the date of the description that has it no more
 * @param use what to use instead; null if nothing is known
 */
public record RemovedAction(
        String service, String action, String on, @Nullable String use) {
    /** How messages call it. */
    public String subject() {
        return (service + " " + action).strip();
    }
}
