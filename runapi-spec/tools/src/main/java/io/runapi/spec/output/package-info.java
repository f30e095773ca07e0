/** How the build writes: only what differs, so that nothing is compiled again where nothing is new. */
@NullMarked
package io.runapi.spec.output;

import org.jspecify.annotations.NullMarked;
