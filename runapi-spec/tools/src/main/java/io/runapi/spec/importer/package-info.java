/** Merges a contract into the description's files, and keeps what people wrote there. */
@NullMarked
package io.runapi.spec.importer;

import org.jspecify.annotations.NullMarked;
