/** OpenAI's client for Java, measured. */
@NullMarked
package io.runapi.benchmarks.openai;

import org.jspecify.annotations.NullMarked;
