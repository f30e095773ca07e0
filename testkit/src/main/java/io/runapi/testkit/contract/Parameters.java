package io.runapi.testkit.contract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values that came as text, as paths, queries and forms have them. A list's name may end in {@code []}.
 *
 * @param schema of the object that they make
 */
record Parameters(Place schema) {
    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();

    ObjectNode typed(Map<String, List<String>> texts) {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        texts.forEach((name, values) -> {
            String property = name.endsWith("[]") ? name.substring(0, name.length() - 2) : name;
            Place place = schema.get("properties").get(property);
            if (place.text("type").equals("array")) {
                ArrayNode list = object.withArray("/" + property);
                values.forEach(value -> list.add(value(place.get("items"), value)));
            } else {
                object.set(property, value(place, values.get(0)));
            }
        });
        return object;
    }

    private static JsonNode value(Place place, String text) {
        return switch (place.text("type")) {
            case "integer", "number" ->
                text.matches("-?\\d+(\\.\\d+)?") ? NODES.numberNode(new BigDecimal(text)) : NODES.stringNode(text);
            case "boolean" ->
                text.equals("true") || text.equals("false")
                        ? NODES.booleanNode(Boolean.parseBoolean(text))
                        : NODES.stringNode(text);
            default -> NODES.stringNode(text);
        };
    }
}
