/**
 * A RunAPI server for tests and for trying things offline. Start with {@link io.runapi.testkit.RunApiServer}, or with
 * {@link io.runapi.testkit.RunApiTest} in JUnit.
 */
@NullMarked
package io.runapi.testkit;

import org.jspecify.annotations.NullMarked;
