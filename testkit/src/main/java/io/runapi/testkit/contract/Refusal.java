package io.runapi.testkit.contract;

import org.jspecify.annotations.Nullable;

/**
 * Why a request is refused.
 *
 * @param param the field that is wrong, for instance {@code messages[0].role}; null if it is none in particular
 * @param message what is wrong and what is accepted
 */
public record Refusal(@Nullable String param, String message) {}
