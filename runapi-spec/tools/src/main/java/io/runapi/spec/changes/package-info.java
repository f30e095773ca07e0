/** What differs between two states of the description, in words. */
@NullMarked
package io.runapi.spec.changes;

import org.jspecify.annotations.NullMarked;
