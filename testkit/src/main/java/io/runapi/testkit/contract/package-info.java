/**
 * The OpenAPI description as the judge of requests: its standard form goes to a JSON Schema validator, so that no line
 * of the client has a say in what is refused.
 */
@NullMarked
package io.runapi.testkit.contract;

import org.jspecify.annotations.NullMarked;
