/** What a caller catches: one unchecked exception type per cause. */
@NullMarked
package io.runapi.error;

import org.jspecify.annotations.NullMarked;
