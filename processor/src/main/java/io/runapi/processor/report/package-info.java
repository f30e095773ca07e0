/** What the processor has to say: every problem with its code, and where it stands. */
@NullMarked
package io.runapi.processor.report;

import org.jspecify.annotations.NullMarked;
