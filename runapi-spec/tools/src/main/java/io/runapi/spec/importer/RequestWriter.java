package io.runapi.spec.importer;

import io.runapi.spec.description.Action;
import io.runapi.spec.description.FieldSpec;
import io.runapi.spec.description.SchemaReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the schema of an action's request. */
final class RequestWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String MODEL = "model";

    /** Also the conditions of earlier descriptions, which are derived from the rules now. */
    private static final Set<String> OURS = Set.of(
            "required",
            "properties",
            "x-runapi-model-as-text",
            "x-runapi-models",
            "x-runapi-rules",
            "x-runapi-removed",
            "if",
            "then",
            "else");

    private final Words words;
    private final Needs needs;
    private final PropertyWriter writer;
    private final String tag;
    private final String title;

    RequestWriter(Words words, Needs needs, PropertyWriter writer, String tag, String title) {
        this.words = words;
        this.needs = needs;
        this.writer = writer;
        this.tag = tag;
        this.title = title;
    }

    ObjectNode schema(Action action, JsonNode old, ArrayNode removed) {
        ObjectNode schema = NODES.objectNode();
        Map<String, FieldSpec> base = base(action);
        schema.put("type", "object");
        schema.put("description", description(action, old));
        Map<String, JsonNode> own = own(old, base);
        List<String> required = new ArrayList<>(base.keySet().stream()
                .filter(field -> spec(base, field).required())
                .toList());
        old.path("required")
                .valueStream()
                .map(JsonNode::asString)
                .filter(own::containsKey)
                .forEach(required::add);
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        if (required.contains(MODEL) && !action.models().isEmpty()) {
            schema.put("x-runapi-model-as-text", true);
        }
        ArrayNode noted = noted(action, old);
        if (!action.models().isEmpty()) {
            ModelEntries entries = new ModelEntries(action, base, old.path("x-runapi-models"));
            ArrayNode models = entries.entries();
            noted.forEach(models::add);
            schema.set("x-runapi-models", models);
        }
        if (!action.rules().isEmpty()) {
            schema.set("x-runapi-rules", RuleWriter.rules(action.rules()));
        }
        if (!removed.isEmpty()) {
            schema.set("x-runapi-removed", removed);
        }
        Merge.extras(old, schema, OURS);
        ObjectNode properties = schema.putObject("properties");
        base.forEach((field, spec) -> properties.set(
                field,
                field.equals(MODEL) && !action.models().isEmpty()
                        ? model(action, spec, noted, old.path("properties").path(MODEL))
                        : property(action, field, spec, old.path("properties").path(field))));
        own.forEach(properties::set);
        return schema;
    }

    /** The properties with a note of ours, as long as the contract does not have them itself. */
    private static Map<String, JsonNode> own(JsonNode old, Map<String, FieldSpec> base) {
        Map<String, JsonNode> own = new LinkedHashMap<>();
        old.path("properties").properties().stream()
                .filter(property -> property.getValue().has(SchemaReader.NOTE) && !base.containsKey(property.getKey()))
                .forEach(property ->
                        own.put(property.getKey(), property.getValue().deepCopy()));
        return own;
    }

    /** The models' enumeration, if the request names the model. */
    ObjectNode modelType(Action action, JsonNode old, JsonNode oldRequest) {
        String neutral = "The models of " + title + "'s " + action.endpoint() + ".";
        return Types.schema(
                words.said(old, "description", neutral).orElse(neutral),
                ids(action, noted(action, oldRequest)),
                NODES.objectNode());
    }

    private ObjectNode property(Action action, String field, FieldSpec spec, JsonNode old) {
        Set<JsonNode> values = new LinkedHashSet<>();
        specs(action, field).forEach(each -> values.addAll(each.values()));
        return writer.property(site(action, field), spec, List.copyOf(values), old);
    }

    private ObjectNode model(Action action, FieldSpec spec, ArrayNode noted, JsonNode old) {
        ObjectNode model = NODES.objectNode();
        model.put("type", "string");
        boolean only = action.models().size() == 1 && !spec.required();
        String single = "The model's id; there is only one, so it may be left out.";
        String general = words.field(site(action, MODEL), "words").orElse("The model's id.");
        // What an import said before must not outlive a change from one model to several.
        String ours = only ? general : single;
        model.put("description", words.said(old, "description", ours).orElse(only ? single : general));
        if (spec.byDefault() != null) {
            model.set("default", spec.byDefault());
        }
        ids(action, noted).forEach(model.putArray("enum")::add);
        model.put("x-runapi-type", Names.model(tag, action.endpoint()));
        model.put("x-runapi-model", true);
        Merge.extras(old, model, Set.of("default", "enum"));
        return model;
    }

    private String description(Action action, JsonNode old) {
        String neutral = "What " + title + " takes for " + action.endpoint() + ".";
        return words.said(old, "description", neutral)
                .or(() -> words.action(tag, action.endpoint(), "request"))
                .orElseGet(() -> {
                    needs.words("request " + tag + "/" + action.endpoint(), tag);
                    return neutral;
                });
    }

    /** What can be said of each field for all models, in the order of the properties. */
    private Map<String, FieldSpec> base(Action action) {
        Map<String, FieldSpec> unsorted = new LinkedHashMap<>();
        for (String field : action.fields()) {
            List<FieldSpec> specs = specs(action, field);
            unsorted.put(field, Loosest.of(specs, specs.size() == action.takes().size()));
        }
        Map<String, FieldSpec> base = new LinkedHashMap<>();
        unsorted.keySet().stream()
                .sorted(Comparator.<String, Boolean>comparing(field -> !field.equals(MODEL))
                        .thenComparing(field -> !spec(unsorted, field).required())
                        .thenComparing(field -> field.equals("callback_url"))
                        .thenComparingInt(field -> words.order(field))
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(field -> base.put(field, spec(unsorted, field)));
        return base;
    }

    private static List<FieldSpec> specs(Action action, String field) {
        return action.takes().values().stream()
                .filter(model -> model.containsKey(field))
                .map(model -> spec(model, field))
                .toList();
    }

    static FieldSpec spec(Map<String, FieldSpec> fields, String field) {
        FieldSpec spec = fields.get(field);
        if (spec == null) {
            throw new IllegalArgumentException(field);
        }
        return spec;
    }

    /** The entries of models that are ours, as long as the contract does not know those models itself. */
    private static ArrayNode noted(Action action, JsonNode old) {
        ArrayNode noted = NODES.arrayNode();
        for (JsonNode entry : old.path("x-runapi-models")) {
            boolean known = entry.path("id")
                    .valueStream()
                    .anyMatch(id -> action.models().contains(id.asString()));
            if (entry.has("note") && !known) {
                noted.add(entry.deepCopy());
            }
        }
        return noted;
    }

    private static List<String> ids(Action action, ArrayNode noted) {
        List<String> ids = new ArrayList<>(action.models());
        noted.forEach(entry -> entry.path("id").forEach(id -> ids.add(id.asString())));
        return ids;
    }

    private Words.Site site(Action action, String field) {
        return new Words.Site(tag, action.endpoint(), "", field);
    }
}
