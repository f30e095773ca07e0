/**
 * The description in standard words only: OpenAPI 3.1 and JSON Schema 2020-12 say all that the {@code x-runapi-*}
 * extensions say of requests, so that any validator judges them as RunAPI does.
 */
@NullMarked
package io.runapi.spec.standard;

import org.jspecify.annotations.NullMarked;
