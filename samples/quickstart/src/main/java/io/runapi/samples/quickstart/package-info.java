/** Small programs, each of which shows one thing. */
@NullMarked
package io.runapi.samples.quickstart;

import org.jspecify.annotations.NullMarked;
