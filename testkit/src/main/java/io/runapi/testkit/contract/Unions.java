package io.runapi.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a {@code oneOf} whose variants can be told apart, by a discriminator or by their JSON type, into one
 * {@code if}/{@code then} per variant. The same values are accepted, but a refusal names the field that is wrong
 * instead of saying that none of ten variants fits.
 */
final class Unions {
    private final Documents documents;

    Unions(Documents documents) {
        this.documents = documents;
    }

    /** The conditions in place of the {@code oneOf}, or an empty list where it has to stay. */
    List<ObjectNode> conditions(Place schema) {
        JsonNode variants = schema.node().path("oneOf");
        if (!variants.isArray()) {
            return List.of();
        }
        String property =
                schema.node().path("discriminator").path("propertyName").asString("");
        return property.isEmpty() ? byType(schema, variants) : byDiscriminator(schema, property);
    }

    private static List<ObjectNode> byDiscriminator(Place schema, String property) {
        JsonNode mapping = schema.node().path("discriminator").path("mapping");
        if (mapping.isEmpty()) {
            return List.of();
        }
        List<ObjectNode> conditions = new ArrayList<>();
        ObjectNode known = Presence.node().put("type", "object");
        known.putArray("required").add(property);
        ArrayNode values = known.putObject("properties").putObject(property).putArray("enum");
        conditions.add(known);
        for (Map.Entry<String, JsonNode> variant : mapping.properties()) {
            values.add(variant.getKey());
            ObjectNode test = Presence.node().put("type", "object");
            test.putObject("properties").putObject(property).put("const", variant.getKey());
            test.putArray("required").add(property);
            conditions.add(
                    ifThen(test, Presence.node().put("$ref", variant.getValue().asString())));
        }
        return conditions;
    }

    private List<ObjectNode> byType(Place schema, JsonNode variants) {
        ArrayNode types = JsonMapper.shared().createArrayNode();
        List<ObjectNode> conditions = new ArrayList<>();
        for (JsonNode variant : variants) {
            String type = documents
                    .resolve(new Place(documents, schema.address(), variant))
                    .text("type");
            if (type.isEmpty()
                    || types.valueStream().anyMatch(seen -> seen.asString().equals(type))) {
                return List.of();
            }
            types.add(type);
            conditions.add(ifThen(Presence.node().put("type", type), variant.deepCopy()));
        }
        ObjectNode known = Presence.node();
        known.set("type", types);
        conditions.add(0, known);
        return conditions;
    }

    static ObjectNode ifThen(JsonNode test, JsonNode then) {
        ObjectNode condition = Presence.node();
        condition.set("if", test);
        condition.set("then", then);
        return condition;
    }
}
