/** Result files, fetched without the API key and never half written, and files on their way to the service. */
@NullMarked
package io.runapi.file;

import org.jspecify.annotations.NullMarked;
