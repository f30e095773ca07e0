/**
 * What users write: a declared interface is one RunAPI model, implemented at build time and checked against the
 * description.
 */
@NullMarked
package io.runapi.annotation;

import org.jspecify.annotations.NullMarked;
