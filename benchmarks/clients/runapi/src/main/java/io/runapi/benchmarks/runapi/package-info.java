/** This project's client, measured. */
@NullMarked
package io.runapi.benchmarks.runapi;

import org.jspecify.annotations.NullMarked;
