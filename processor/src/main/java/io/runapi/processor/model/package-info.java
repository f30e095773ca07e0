/** Declarations as the writers need them. */
@NullMarked
package io.runapi.processor.model;

import org.jspecify.annotations.NullMarked;
