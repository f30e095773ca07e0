/** The typed client against every fault that the server knows. */
@NullMarked
package io.runapi.testkit.client;

import org.jspecify.annotations.NullMarked;
