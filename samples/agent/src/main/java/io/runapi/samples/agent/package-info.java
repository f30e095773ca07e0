/** A chat in the terminal that can make pictures and videos. */
@NullMarked
package io.runapi.samples.agent;

import org.jspecify.annotations.NullMarked;
