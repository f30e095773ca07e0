/** Ten thousand tasks, two thousand streams, and a long run: what a client takes for them, and whether it keeps up. */
@NullMarked
package io.runapi.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
