/** Result files, fetched without the API key and never half written; and files of the caller's, sent likewise. */
@NullMarked
package io.runapi.file;

import org.jspecify.annotations.NullMarked;
