/** Runs inside of javac, never in an application: says what a missing annotation processor cannot say itself. */
@NullMarked
package io.runapi.compiler;

import org.jspecify.annotations.NullMarked;
