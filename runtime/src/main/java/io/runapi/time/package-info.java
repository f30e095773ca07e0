/** The only place that waits, reads the time or rolls dice. */
@NullMarked
package io.runapi.time;

import org.jspecify.annotations.NullMarked;
