/** Runs the benchmarks of speed: clients and their server as processes, tables of what they took. */
@NullMarked
package io.runapi.benchmarks;

import org.jspecify.annotations.NullMarked;
