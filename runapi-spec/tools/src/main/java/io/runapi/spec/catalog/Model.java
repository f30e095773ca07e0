package io.runapi.spec.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A model of an action.
 *
 * @param constant the Java constant, type included; null if there is none
 * @param note what else is known of it here
 */
record Model(String id, @Nullable String constant, String note) {}
