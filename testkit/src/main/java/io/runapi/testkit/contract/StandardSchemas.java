package io.runapi.testkit.contract;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rewrites every file of a description, in place, so that a plain JSON Schema validator knows all that it says. */
final class StandardSchemas {
    private final Documents documents;
    private final Unions unions;
    private final Set<JsonNode> open;

    /**
     * Rewrites these documents.
     *
     * @param open request schemas (these very nodes) that take models unknown to the description
     */
    StandardSchemas(Documents documents, Set<JsonNode> open) {
        this.documents = documents;
        this.unions = new Unions(documents);
        this.open = open;
    }

    /** The files' text by address. */
    Map<String, String> write() {
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
            List<ObjectNode> conditions = conditions(file, schema);
            if (!conditions.isEmpty()) {
                ArrayNode all = schema.withArray("allOf");
                conditions.forEach(all::add);
            }
        }
    }

    private List<ObjectNode> conditions(URI file, ObjectNode schema) {
        List<ObjectNode> conditions = new ArrayList<>(unions.conditions(new Place(documents, file, schema)));
        if (!conditions.isEmpty()) {
            schema.remove("oneOf");
        }
        JsonNode models = schema.path("x-runapi-models");
        JsonNode rules = schema.path("x-runapi-rules");
        conditions.addAll(Models.conditions(models, open.contains(schema)));
        rules.forEach(rule -> conditions.add(Rules.condition(rule)));
        return conditions;
    }
}
