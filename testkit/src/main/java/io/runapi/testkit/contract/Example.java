package io.runapi.testkit.contract;

import tools.jackson.databind.JsonNode;

/**
 * A request of the description and the answer that it documents for it.
 *
 * @param request the request's body
 * @param answer the answer's body
 */
public record Example(JsonNode request, JsonNode answer) {}
