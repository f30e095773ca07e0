package io.runapi.spec.bundle;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Says the defaults of properties as text, too: OpenAPI Generator hands them to templates as Java code. */
final class Defaults {
    private Defaults() {}

    static void asText(ObjectNode document) {
        for (JsonNode schema : document.path("components").path("schemas").values()) {
            for (JsonNode property : schema.path("properties").values()) {
                JsonNode value = property.path("default");
                if (property instanceof ObjectNode object && value.isValueNode() && !value.isNull()) {
                    object.put("x-runapi-default", value.asString());
                }
            }
            for (JsonNode model : schema.path("x-runapi-models")) {
                model.path("fields").forEach(Defaults::ofModel);
            }
        }
    }

    /** A template takes false for nothing. */
    private static void ofModel(JsonNode field) {
        JsonNode value = field.path("byDefault");
        if (field instanceof ObjectNode object && value.isBoolean()) {
            object.put("byDefault", value.asString());
        }
    }
}
