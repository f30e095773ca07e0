/** Answers of models as records of the user's own, over the wire. */
@NullMarked
package io.runapi.testkit.answers;

import org.jspecify.annotations.NullMarked;
