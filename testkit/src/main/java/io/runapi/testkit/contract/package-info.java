/**
 * The OpenAPI description as the judge of requests: its schemas go to a JSON Schema validator, and RunAPI's extensions
 * are turned into standard schemas here, so that no line of the client has a say in what is refused.
 */
@NullMarked
package io.runapi.testkit.contract;

import org.jspecify.annotations.NullMarked;
