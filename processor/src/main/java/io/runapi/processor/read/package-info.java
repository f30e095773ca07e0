/** Reads declarations, from sources and from class files alike. */
@NullMarked
package io.runapi.processor.read;

import org.jspecify.annotations.NullMarked;
