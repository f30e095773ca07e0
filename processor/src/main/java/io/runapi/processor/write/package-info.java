/** Writes what declarations leave out: builders, codecs, checks and services. */
@NullMarked
package io.runapi.processor.write;

import org.jspecify.annotations.NullMarked;
