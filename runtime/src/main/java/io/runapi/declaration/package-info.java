/**
 * The vocabulary of generated declarations: what the OpenAPI description says, as annotations that the processor reads.
 */
@NullMarked
package io.runapi.declaration;

import org.jspecify.annotations.NullMarked;
