/** The annotation processor: read declarations, check them, write the code that they leave out. */
@NullMarked
package io.runapi.processor;

import org.jspecify.annotations.NullMarked;
