package io.runapi.spec.importer;

import io.runapi.spec.description.Action;
import io.runapi.spec.description.FieldSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes what the models take otherwise than the properties say; models that take the same share an entry. */
final class ModelEntries {
    /** What people say of a model, and no contract does. */
    private static final List<String> OURS = List.of("deprecated", "use");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Action action;
    private final Map<String, FieldSpec> base;
    private final JsonNode old;

    /**
     * For an action.
     *
     * @param old the entries as they were
     */
    ModelEntries(Action action, Map<String, FieldSpec> base, JsonNode old) {
        this.action = action;
        this.base = base;
        this.old = old;
    }

    ArrayNode entries() {
        Map<ObjectNode, List<String>> groups = new LinkedHashMap<>();
        for (String model : action.models()) {
            groups.computeIfAbsent(differences(model), key -> new ArrayList<>()).add(model);
        }
        ArrayNode entries = NODES.arrayNode();
        groups.forEach((differences, models) -> {
            ObjectNode entry = entries.addObject();
            models.forEach(entry.putArray("id")::add);
            entry.setAll(differences);
        });
        return entries;
    }

    private ObjectNode differences(String model) {
        Map<String, FieldSpec> takes = action.takes().getOrDefault(model, Map.of());
        ObjectNode differences = NODES.objectNode();
        ArrayNode fields = NODES.arrayNode();
        ArrayNode without = NODES.arrayNode();
        base.forEach((field, common) -> {
            FieldSpec own = takes.get(field);
            if (own == null) {
                without.add(field);
            } else if (!own.equals(common)) {
                fields.add(field(field, own));
            }
        });
        action.refuses().getOrDefault(model, Set.of()).forEach(without::add);
        if (!fields.isEmpty()) {
            differences.set("fields", fields);
        }
        if (!without.isEmpty()) {
            differences.set("without", without);
        }
        differences.setAll(said(model));
        return differences;
    }

    private ObjectNode said(String model) {
        ObjectNode said = NODES.objectNode();
        for (JsonNode entry : old) {
            if (entry.path("id").valueStream().anyMatch(id -> id.asString().equals(model))) {
                OURS.stream().filter(entry::has).forEach(key -> said.set(key, entry.path(key)));
            }
        }
        return said;
    }

    /** All that is said of a field: an entry replaces the property. */
    private static ObjectNode field(String name, FieldSpec spec) {
        ObjectNode field = NODES.objectNode();
        field.put("field", name);
        if (spec.required()) {
            field.put("needed", true);
        }
        if (!spec.values().isEmpty()) {
            ArrayNode accepts = field.putArray("accepts");
            spec.values().forEach(accepts::add);
        }
        set(field, spec.length() ? "lengthAtLeast" : "atLeast", spec.min());
        set(field, spec.length() ? "lengthAtMost" : "atMost", spec.max());
        if (spec.minItems() != null) {
            field.put("itemsAtLeast", spec.minItems());
        }
        if (spec.maxItems() != null) {
            field.put("itemsAtMost", spec.maxItems());
        }
        if (spec.pattern() != null) {
            field.put("matches", spec.pattern());
        }
        set(field, "byDefault", spec.byDefault());
        return field;
    }

    private static void set(ObjectNode field, String key, @Nullable JsonNode value) {
        if (value != null) {
            field.set(key, value);
        }
    }
}
