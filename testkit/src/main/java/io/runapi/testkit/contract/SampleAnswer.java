package io.runapi.testkit.contract;

import io.runapi.testkit.media.Medium;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes up an answer that has all that its schema describes. */
final class SampleAnswer {
    /** What the envelope says of every task, and what only a failed one has. */
    private static final Set<String> ENVELOPE = Set.of("id", "task_id", "status", "error", "billing");

    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();

    private final AnswerMaker maker;

    SampleAnswer(AnswerMaker maker) {
        this.maker = maker;
    }

    ObjectNode of(Place schema) {
        ObjectNode answer = object(schema, List.of());
        answer.remove(ENVELOPE);
        return answer;
    }

    private ObjectNode object(Place schema, List<String> around) {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        schema.items("allOf").forEach(part -> object.setAll(object(part, around)));
        for (String name : schema.node().path("properties").propertyNames()) {
            List<String> inside = new ArrayList<>(List.of(name));
            inside.addAll(around);
            JsonNode value = value(schema.get("properties").get(name), inside);
            if (!value.isMissingNode()) {
                object.set(name, value);
            }
        }
        return object;
    }

    private JsonNode value(Place schema, List<String> names) {
        String name = names.get(0);
        return switch (schema.text("type")) {
            case "string" -> NODES.stringNode(text(schema, names));
            case "integer" -> NODES.numberNode(schema.node().path("minimum").asInt(1));
            case "number" -> NODES.numberNode(schema.node().path("minimum").asDouble(1));
            case "boolean" -> NODES.booleanNode(true);
            case "array" -> {
                ArrayNode list = NODES.arrayNode();
                JsonNode item = value(schema.get("items"), names);
                yield item.isMissingNode() ? list.add(maker.text(name)) : list.add(item);
            }
            case "object" -> names.size() > 4 ? NODES.missingNode() : object(schema, names);
            default -> NODES.missingNode(); // nothing is known of it
        };
    }

    private String text(Place schema, List<String> names) {
        if (schema.text("format").equals("uri")) {
            return maker.file(Medium.named(names));
        }
        JsonNode known = schema.node().path("enum");
        return known.isEmpty() ? maker.text(names.get(0)) : known.get(0).asString();
    }
}
