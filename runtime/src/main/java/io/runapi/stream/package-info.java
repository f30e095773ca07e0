/** Server-sent events: the grammar, and a closable pull iterator over it. */
@NullMarked
package io.runapi.stream;

import org.jspecify.annotations.NullMarked;
