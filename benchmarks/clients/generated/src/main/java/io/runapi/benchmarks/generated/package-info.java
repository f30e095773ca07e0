/** What OpenAPI Generator writes for a description of chat, measured. */
@NullMarked
package io.runapi.benchmarks.generated;

import org.jspecify.annotations.NullMarked;
