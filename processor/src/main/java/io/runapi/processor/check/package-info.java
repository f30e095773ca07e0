/** Refuses declarations that cannot mean what they say. */
@NullMarked
package io.runapi.processor.check;

import org.jspecify.annotations.NullMarked;
