package io.runapi.spec.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Refers to what actions answer: schemas and responses of the shared files, or free-form ones where nothing is known.
 */
final class Results {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, JsonNode> files;
    private final Map<String, ObjectNode> own = new LinkedHashMap<>();

    /** @param files the shared files by name */
    Results(Map<String, JsonNode> files) {
        this.files = files;
    }

    /** The schemas that had to be made up since the last call. */
    Map<String, ObjectNode> own() {
        Map<String, ObjectNode> made = new LinkedHashMap<>(own);
        own.clear();
        return made;
    }

    /** A schema for an answer that nobody described. */
    String free(String name) {
        ObjectNode schema = NODES.objectNode();
        schema.put("type", "object");
        schema.put("description", "What the service answers.");
        schema.put("additionalProperties", true);
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("id").put("type", "string").put("description", "The task's id.");
        properties.putObject("status").put("type", "string").put("description", "Where the task stands.");
        own.put(name, schema);
        return name;
    }

    ObjectNode task(String result) {
        for (Map.Entry<String, JsonNode> file : files.entrySet()) {
            if (file.getValue().at("/components/responses").has(result + "Task")) {
                return NODES.objectNode()
                        .put("$ref", "../" + file.getKey() + "#/components/responses/" + result + "Task");
            }
        }
        return json("Where the task stands, and its result once its status is completed.", result);
    }

    ObjectNode answer(String result) {
        return json("The answer.", result);
    }

    private ObjectNode json(String description, String result) {
        ObjectNode response = NODES.objectNode();
        response.put("description", description);
        response.putObject("content")
                .putObject("application/json")
                .putObject("schema")
                .put("$ref", reference(result));
        return response;
    }

    private String reference(String result) {
        String pointer = "#/components/schemas/" + result;
        if (own.containsKey(result)) {
            return pointer;
        }
        return files.entrySet().stream()
                .filter(file -> file.getValue().at("/components/schemas").has(result))
                .map(file -> "../" + file.getKey() + pointer)
                .findFirst()
                .orElse("../" + List.copyOf(files.keySet()).get(files.size() - 1) + pointer);
    }
}
