/** What a model accepts, and the one text that says what it does not. */
@NullMarked
package io.runapi.contract;

import org.jspecify.annotations.NullMarked;
