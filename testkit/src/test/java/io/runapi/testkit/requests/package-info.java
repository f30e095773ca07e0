/** Interfaces of accessors, as users declare them, against the server. */
@NullMarked
package io.runapi.testkit.requests;

import org.jspecify.annotations.NullMarked;
