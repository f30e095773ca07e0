/** What a client's process does: its work again and again, and how that is measured. */
@NullMarked
package io.runapi.benchmarks.client;

import org.jspecify.annotations.NullMarked;
