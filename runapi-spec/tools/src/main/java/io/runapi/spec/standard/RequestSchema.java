package io.runapi.spec.standard;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Rewrites the schema of what a call sends, in place, so that it says all that its extensions do. */
final class RequestSchema {
    private final ObjectNode schema;
    private final boolean takesAnyModel;

    RequestSchema(ObjectNode schema, boolean takesAnyModel) {
        this.schema = schema;
        this.takesAnyModel = takesAnyModel;
    }

    void rewrite() {
        ObjectNode properties = schema.withObject("/properties");
        Set<String> required = new LinkedHashSet<>(Texts.of(schema.path("required")));
        ModelClauses models = new ModelClauses(schema.path("x-runapi-models"), properties, required);
        ObjectNode model = model(models.ids(), properties.path("model"));
        if (model != null) {
            properties.set("model", model);
        }
        List<ObjectNode> clauses = models.schemas();
        for (JsonNode rule : schema.path("x-runapi-rules")) {
            clauses.add(new RuleClause(rule, properties, models.ids()).schema());
        }
        presence(required, properties);
        if (!clauses.isEmpty()) {
            schema.withArray("allOf").addAll(clauses);
        }
    }

    private void presence(Set<String> required, ObjectNode properties) {
        if (required.isEmpty()) {
            schema.remove("required");
        } else {
            required.forEach(schema.putArray("required")::add);
        }
        for (String name : List.copyOf(properties.propertyNames())) {
            if (properties.get(name) instanceof ObjectNode property) {
                properties.set(
                        name, required.contains(name) ? Presence.required(property) : Presence.optional(property));
            }
        }
    }

    /** The property that names the model, as the list of models has it; null if there is no such list. */
    private @Nullable ObjectNode model(List<String> ids, JsonNode property) {
        if (ids.isEmpty()) {
            return null;
        }
        ObjectNode model =
                property instanceof ObjectNode given ? given : Presence.node().put("type", "string");
        model.remove("enum");
        if (!takesAnyModel) {
            ids.forEach(model.withArray("enum")::add);
        }
        return model;
    }
}
