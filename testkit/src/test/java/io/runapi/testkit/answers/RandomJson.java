package io.runapi.testkit.answers;

import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Anything that a schema of ours accepts. */
final class RandomJson {
    private static final JsonNodeFactory JSON = JsonMapper.shared().getNodeFactory();
    private static final String[] TEXTS = {"", "a", "ä\"\\{}[]", "😀\n\t", " null "};

    private final JsonNode root;
    private final Random random;

    RandomJson(JsonNode root, Random random) {
        this.root = root;
        this.random = random;
    }

    JsonNode next() {
        return next(root, 0);
    }

    private JsonNode next(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            return next(root.at(schema.get("$ref").stringValue().substring(1)), depth);
        } else if (schema.has("const")) {
            return schema.get("const");
        } else if (schema.has("enum")) {
            return any(schema.get("enum"));
        } else if (schema.has("anyOf")) {
            JsonNode choices = schema.get("anyOf");
            boolean stop = depth > 6
                    && choices.get(choices.size() - 1).path("type").asString("").equals("null");
            return stop ? JSON.nullNode() : next(depth > 6 ? choices.get(0) : any(choices), depth + 1);
        }
        JsonNode type = schema.get("type");
        return switch (type.isArray() ? any(type).stringValue() : type.stringValue()) {
            case "null" -> JSON.nullNode();
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "integer" -> JSON.numberNode(random.nextInt(-100, 100));
            case "number" -> JSON.numberNode(random.nextInt(-1000, 1000) / 8.0);
            case "array" -> array(schema, depth);
            case "object" -> object(schema, depth);
            default -> JSON.stringNode(text(schema));
        };
    }

    private String text(JsonNode schema) {
        String description = schema.path("description").asString("");
        int day = random.nextInt(10, 28);
        if (description.startsWith("A time")) {
            return "14:30:" + day;
        } else if (description.startsWith("A date and time")) {
            return "2026-01-" + day + "T14:30:00.5";
        } else if (description.startsWith("A URI")) {
            return "https://example.com/" + day + "?q=%20#x";
        }
        return switch (schema.path("format").asString("")) {
            case "uuid" -> "123e4567-e89b-12d3-a456-4266141740" + day;
            case "date" -> "2026-01-" + day;
            case "date-time" -> "2026-01-" + day + "T14:30:00+02:00";
            case "duration" -> "P1DT" + day + "H";
            default -> TEXTS[random.nextInt(TEXTS.length)];
        };
    }

    private JsonNode any(JsonNode choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JsonMapper.shared().createArrayNode();
        for (int i = depth > 6 ? 0 : random.nextInt(3); i > 0; i--) {
            array.add(next(schema.get("items"), depth + 1));
        }
        return array;
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        for (Map.Entry<String, JsonNode> property : schema.get("properties").properties()) {
            object.set(property.getKey(), next(property.getValue(), depth + 1));
        }
        return object;
    }
}
