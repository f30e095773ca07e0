/** Joins the description's files into the one document that generators and validators read. */
@NullMarked
package io.runapi.spec.bundle;

import org.jspecify.annotations.NullMarked;
