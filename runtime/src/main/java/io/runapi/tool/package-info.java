/** Functions that a model may ask for: what they are called, what they take, and how they are called. */
@NullMarked
package io.runapi.tool;

import org.jspecify.annotations.NullMarked;
