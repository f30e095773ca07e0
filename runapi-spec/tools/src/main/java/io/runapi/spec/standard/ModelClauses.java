package io.runapi.spec.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns {@code x-runapi-models} into {@code if}/{@code then}: what each model accepts otherwise than the properties
 * say. What a model replaces by something looser leaves the property, and holds for the other models only.
 */
final class ModelClauses {
    private final JsonNode models;
    private final ObjectNode properties;
    private final Set<String> required;
    private final List<String> ids = new ArrayList<>();

    /** What the properties said and some models don't obey: by those models, keywords by field. */
    private final Map<List<String>, Map<String, Map<String, JsonNode>>> loosened = new LinkedHashMap<>();

    /** Required, but not by these models. */
    private final Map<String, List<String>> optionalFor = new TreeMap<>();

    /**
     * The clauses of a request.
     *
     * @param properties of the request; what doesn't hold for every model is taken out of them
     * @param required its required fields; the same
     */
    ModelClauses(JsonNode models, ObjectNode properties, Set<String> required) {
        this.models = models;
        this.properties = properties;
        this.required = required;
        models.forEach(model -> ids.addAll(Texts.of(model.path("id"))));
    }

    List<String> ids() {
        return ids;
    }

    static ObjectNode clause(String comment, ObjectNode test, ObjectNode then) {
        ObjectNode clause = Presence.node().put("$comment", comment);
        clause.set("if", test);
        clause.set("then", then);
        return clause;
    }

    List<ObjectNode> schemas() {
        if (ids.size() == 1) {
            required.remove("model"); // the only model need not be named
        }
        for (String field : new ArrayList<>(properties.propertyNames())) {
            if (!field.equals("model")) {
                loosen(field);
            }
        }
        List<ObjectNode> clauses = new ArrayList<>();
        forTheOthers(clauses);
        for (JsonNode model : models) {
            ObjectNode own = own(model);
            if (!own.isEmpty()) {
                List<String> of = Texts.of(model.path("id"));
                clauses.add(clause(
                        "by " + String.join(", ", of),
                        new Conditions(ids).model(of).schema(),
                        own));
            }
        }
        return clauses;
    }

    private void loosen(String field) {
        JsonNode property = properties.get(field);
        Map<String, List<String>> free = new TreeMap<>();
        for (JsonNode model : models) {
            List<String> of = Texts.of(model.path("id"));
            JsonNode own = own(model, field);
            boolean refused = Texts.of(model.path("without")).contains(field);
            if (required.contains(field) && (refused || (own != null && !isNeeded(own)))) {
                optionalFor.computeIfAbsent(field, name -> new ArrayList<>()).addAll(of);
            }
            if (own != null) {
                Map<String, JsonNode> bounds = Bounds.ofField(own, property);
                Bounds.ofProperty(property).forEach((keyword, value) -> {
                    if (!Bounds.imply(bounds, keyword, value)) {
                        free.computeIfAbsent(keyword, name -> new ArrayList<>()).addAll(of);
                    }
                });
            }
        }
        Map<String, JsonNode> bounds = Bounds.ofProperty(property);
        free.forEach((keyword, of) -> {
            loosened.computeIfAbsent(of, name -> new LinkedHashMap<>())
                    .computeIfAbsent(field, name -> new LinkedHashMap<>())
                    .put(keyword, bounds.get(keyword));
            Bounds.remove((ObjectNode) property, keyword);
        });
        if (optionalFor.containsKey(field)) {
            required.remove(field);
        }
    }

    private void forTheOthers(List<ObjectNode> clauses) {
        Map<List<String>, ObjectNode> demands = new LinkedHashMap<>();
        loosened.forEach((of, fields) ->
                fields.forEach((field, bounds) -> demands.computeIfAbsent(of, name -> Presence.node())
                        .withObject("/properties")
                        .set(field, Presence.optional(Bounds.schema(bounds, properties.get(field))))));
        optionalFor.forEach((field, of) -> {
            ObjectNode demand = demands.computeIfAbsent(of, name -> Presence.node());
            demand.withArray("required").add(field);
            ObjectNode values = demand.withObject("/properties");
            JsonNode bounded = values.path(field).path("anyOf").path(0);
            values.set(field, bounded.isMissingNode() ? Presence.present() : required((ObjectNode) bounded));
        });
        demands.forEach((of, demand) -> {
            List<String> others = new ArrayList<>(ids);
            others.removeAll(of);
            ObjectNode test = Presence.node();
            test.set("not", new Conditions(ids).model(of).schema());
            String comment = others.isEmpty() ? "" : "by " + String.join(", ", others);
            clauses.add(clause(comment, test, demand));
        });
    }

    private static ObjectNode required(ObjectNode bounds) {
        return bounds.put("$ref", Presence.present().path("$ref").asString());
    }

    private ObjectNode own(JsonNode model) {
        ObjectNode own = Presence.node();
        ObjectNode values = Presence.node();
        Set<String> needed = new TreeSet<>();
        for (JsonNode field : model.path("fields")) {
            String name = field.path("field").asString();
            JsonNode property = properties.path(name);
            Map<String, JsonNode> bounds = Bounds.ofField(field, property);
            Map<String, JsonNode> ofAll = Bounds.ofProperty(property);
            bounds.entrySet().removeIf(bound -> Bounds.isSame(ofAll.get(bound.getKey()), bound.getValue()));
            ObjectNode schema = Bounds.schema(bounds, property);
            if (isNeeded(field) && !required.contains(name)) {
                needed.add(name);
                values.set(name, required(schema));
            } else if (!schema.isEmpty()) {
                values.set(name, Presence.optional(schema));
            }
        }
        Texts.of(model.path("without")).forEach(name -> values.set(name, Presence.absent()));
        if (!needed.isEmpty()) {
            needed.forEach(own.putArray("required")::add);
        }
        if (!values.isEmpty()) {
            own.set("properties", values);
        }
        return own;
    }

    private static @Nullable JsonNode own(JsonNode model, String field) {
        for (JsonNode own : model.path("fields")) {
            if (own.path("field").asString().equals(field)) {
                return own;
            }
        }
        return null;
    }

    private static boolean isNeeded(JsonNode field) {
        return field.path("needed").asBoolean(false);
    }
}
