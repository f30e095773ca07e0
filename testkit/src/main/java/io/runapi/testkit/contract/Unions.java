package io.runapi.testkit.contract;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    private static ObjectNode node() {
        return JsonMapper.shared().createObjectNode();
    }

    /** The files' text by address, with conditions in place of what can be told apart. */
    Map<String, String> rewrite() {
        Map<String, String> texts = new LinkedHashMap<>();
        documents.files().forEach((address, file) -> {
            rewrite(address, file);
            texts.put(address.toString(), file.toString());
        });
        return texts;
    }

    private void rewrite(URI file, JsonNode node) {
        node.valueStream().toList().forEach(child -> rewrite(file, child));
        if (node instanceof ObjectNode schema) {
            List<ObjectNode> conditions = conditions(new Place(documents, file, schema));
            if (!conditions.isEmpty()) {
                schema.remove("oneOf");
                schema.withArray("allOf").addAll(conditions);
            }
        }
    }

    /** The conditions in place of the {@code oneOf}, or an empty list where it has to stay. */
    private List<ObjectNode> conditions(Place schema) {
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
        ObjectNode known = node().put("type", "object");
        known.putArray("required").add(property);
        ArrayNode values = known.putObject("properties").putObject(property).putArray("enum");
        conditions.add(known);
        for (Map.Entry<String, JsonNode> variant : mapping.properties()) {
            values.add(variant.getKey());
            ObjectNode test = node().put("type", "object");
            test.putObject("properties").putObject(property).put("const", variant.getKey());
            test.putArray("required").add(property);
            conditions.add(ifThen(test, node().put("$ref", variant.getValue().asString())));
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
            conditions.add(ifThen(node().put("type", type), variant.deepCopy()));
        }
        ObjectNode known = node();
        known.set("type", types);
        conditions.add(0, known);
        return conditions;
    }

    private static ObjectNode ifThen(JsonNode test, JsonNode then) {
        ObjectNode condition = node();
        condition.set("if", test);
        condition.set("then", then);
        return condition;
    }
}
