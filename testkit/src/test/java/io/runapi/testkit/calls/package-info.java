/** Declared interfaces on the wire: what their calls send, and what comes back. */
@NullMarked
package io.runapi.testkit.calls;

import org.jspecify.annotations.NullMarked;
