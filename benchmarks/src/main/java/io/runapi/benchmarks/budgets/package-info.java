/** What the typed API may cost, and what it does. */
@NullMarked
package io.runapi.benchmarks.budgets;

import org.jspecify.annotations.NullMarked;
