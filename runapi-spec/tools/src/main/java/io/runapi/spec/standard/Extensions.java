package io.runapi.spec.standard;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the extensions out of a document: every key that begins with {@code x-}, where keys are keywords. */
final class Extensions {
    /** Below these are names, of which one may begin so. */
    private static final Set<String> NAMES =
            Set.of("properties", "patternProperties", "headers", "mapping", "variables", "securitySchemes");

    /** Below these are values. */
    private static final Set<String> VALUES = Set.of("example", "default", "const", "enum", "value");

    private Extensions() {}

    static void remove(JsonNode node) {
        remove("", node);
    }

    private static void remove(String keyword, JsonNode node) {
        if (VALUES.contains(keyword)) {
            return;
        }
        if (node instanceof ObjectNode object && !NAMES.contains(keyword)) {
            object.remove(object.propertyNames().stream()
                    .filter(key -> key.startsWith("x-"))
                    .toList());
        }
        boolean names = NAMES.contains(keyword);
        for (String key : List.copyOf(node.propertyNames())) {
            remove(names ? "" : key, node.get(key));
        }
        if (node.isArray()) {
            node.forEach(item -> remove("", item));
        }
    }
}
