package io.runapi.testkit.chat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes a value that a schema accepts: what a model does that was asked for structured output. */
final class SampleJson {
    private static final int MAX_DEPTH = 60;

    /** From here on lists are empty and what may be null is null, so that what recurs comes to an end. */
    private static final int ENOUGH = 8;

    /** How descriptions show what a text looks like. */
    private static final Pattern EXAMPLE = Pattern.compile("\\blike (\\S+)$");

    private final JsonNode root;
    private final String text;

    /**
     * For this schema.
     *
     * @param text what to write where any text will do
     */
    SampleJson(JsonNode root, String text) {
        this.root = root;
        this.text = text;
    }

    JsonNode make() {
        return make(root, 0);
    }

    private JsonNode make(JsonNode schema, int depth) {
        JsonNodeFactory json = JsonMapper.shared().getNodeFactory();
        if (depth > MAX_DEPTH) {
            return json.nullNode();
        }
        if (schema.has("$ref")) {
            return make(root.at(schema.path("$ref").asString("#").substring(1)), depth + 1);
        }
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (schema.path("enum").has(0)) {
            return schema.get("enum").get(0);
        }
        for (String choice : new String[] {"anyOf", "oneOf", "allOf"}) {
            if (schema.path(choice).has(0)) {
                return make(choose(schema.get(choice), depth), depth + 1);
            }
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> json.numberNode(schema.path("minimum").asLong(1));
            case "number" -> json.numberNode(schema.path("minimum").asDouble(1));
            case "boolean" -> json.booleanNode(true);
            case "null" -> json.nullNode();
            default -> json.stringNode(fit(schema));
        };
    }

    private static JsonNode choose(JsonNode choices, int depth) {
        for (JsonNode choice : choices) {
            if (depth > ENOUGH && choice.path("type").asString("").equals("null")) {
                return choice;
            }
        }
        return choices.get(0);
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        String first = type.isArray() ? type.path(0).asString("string") : type.asString("");
        if (!first.isEmpty()) {
            return first;
        }
        return schema.has("properties") ? "object" : "string";
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            object.set(property.getKey(), make(property.getValue(), depth + 1));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JsonMapper.shared().createArrayNode();
        int size = Math.max(depth > ENOUGH ? 0 : 1, schema.path("minItems").asInt(0));
        for (int i = 0; i < size; i++) {
            array.add(make(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String fit(JsonNode schema) {
        Matcher example = EXAMPLE.matcher(schema.path("description").asString(""));
        String known = switch (schema.path("format").asString("")) {
            case "date" -> "2026-01-31";
            case "date-time" -> "2026-01-31T14:30:00Z";
            case "time" -> "14:30:00Z";
            case "duration" -> "PT1H30M";
            case "uuid" -> "123e4567-e89b-12d3-a456-426614174000";
            case "uri" -> "https://example.com/";
            default -> example.find() ? example.group(1) : "";
        };
        if (!known.isEmpty()) {
            return known;
        }
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
