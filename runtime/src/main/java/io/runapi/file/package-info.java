/** Result files: fetched without the API key, never half written. */
@NullMarked
package io.runapi.file;

import org.jspecify.annotations.NullMarked;
