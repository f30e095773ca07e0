/** langchain4j's OpenAI module, measured. */
@NullMarked
package io.runapi.benchmarks.langchain4j;

import org.jspecify.annotations.NullMarked;
