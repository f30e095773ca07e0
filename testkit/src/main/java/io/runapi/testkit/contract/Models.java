package io.runapi.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns {@code x-runapi-models} into {@code if}/{@code then}: which models a request takes, and what each accepts
 * otherwise than the schema's properties say. A request without a model is one for the first.
 */
final class Models {
    /** Our words for a bound, and JSON Schema's. */
    private static final Map<String, String> BOUNDS = Map.of(
            "atLeast", "minimum",
            "atMost", "maximum",
            "lengthAtLeast", "minLength",
            "lengthAtMost", "maxLength",
            "itemsAtLeast", "minItems",
            "itemsAtMost", "maxItems",
            "matches", "pattern");

    private Models() {}

    /**
     * The conditions that a list of models stands for.
     *
     * @param open whether ids that the description does not know are taken
     */
    static List<ObjectNode> conditions(JsonNode models, boolean open) {
        List<ObjectNode> conditions = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (JsonNode model : models) {
            List<String> ids = Rules.texts(model.path("id"));
            conditions.add(Unions.ifThen(test(ids, known.isEmpty()), accepted(model, String.join(", ", ids))));
            known.addAll(ids);
        }
        if (!open && !known.isEmpty()) {
            ObjectNode named = Presence.node();
            named.putObject("properties").putObject("model").set("enum", Rules.everyForm(known));
            conditions.add(0, Unions.ifThen(Presence.present("model"), named));
        }
        return conditions;
    }

    private static ObjectNode test(List<String> ids, boolean first) {
        ObjectNode named = Rules.equal("model", ids);
        if (!first) {
            return named;
        }
        ObjectNode test = Presence.node();
        test.putArray("anyOf").add(named).add(Presence.absent("model"));
        return test;
    }

    private static ObjectNode accepted(JsonNode model, String ids) {
        ObjectNode schema = Presence.node();
        ArrayNode demands = schema.putArray("allOf");
        demands.add(Presence.node()); // an empty allOf is no schema
        for (JsonNode field : model.path("fields")) {
            String name = field.path("field").asString();
            if (field.path("mandatory").asBoolean(false)) {
                demands.add(Presence.present(name));
            }
            ObjectNode bounded = Presence.node();
            bounded.putObject("properties").set(name, bounds(field));
            demands.add(bounded);
        }
        for (String property : Rules.texts(model.path("without"))) {
            demands.add(Presence.forbidden(property, "`" + property + "` is not accepted by " + ids));
        }
        return schema;
    }

    private static ObjectNode bounds(JsonNode field) {
        ObjectNode bounds = Presence.node();
        BOUNDS.forEach((ours, theirs) -> {
            if (field.has(ours)) {
                bounds.set(theirs, field.get(ours));
            }
        });
        if (field.has("accepts")) {
            bounds.set("enum", Rules.everyForm(Rules.texts(field.get("accepts"))));
        }
        return bounds;
    }
}
