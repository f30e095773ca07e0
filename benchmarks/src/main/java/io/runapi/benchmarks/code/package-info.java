/** What code paths are measured beside: the same JSON as others read and write it. */
@NullMarked
package io.runapi.benchmarks.code;

import org.jspecify.annotations.NullMarked;
