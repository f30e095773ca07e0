package io.runapi.spec.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what a request schema says, in JSON Schema and in its extensions, into the canonical form. */
public final class SchemaReader {
    /** On a property: it is ours, and not the contract's. */
    public static final String NOTE = "x-runapi-note";

    private final Function<String, @Nullable JsonNode> references;

    /** @param references finds what a {@code $ref} refers to, or null */
    public SchemaReader(Function<String, @Nullable JsonNode> references) {
        this.references = references;
    }

    /** What each model takes; under {@link Action#NO_MODEL} if the schema knows no models. */
    Map<String, Map<String, FieldSpec>> takes(JsonNode schema) {
        Map<String, FieldSpec> base = properties(schema);
        base.keySet().removeIf(name -> schema.path("properties").path(name).has(NOTE));
        Map<String, Map<String, FieldSpec>> takes = new LinkedHashMap<>();
        for (JsonNode entry : contracted(schema)) {
            Map<String, FieldSpec> fields = new LinkedHashMap<>(base);
            texts(entry.path("without")).forEach(fields::remove);
            for (JsonNode field : entry.path("fields")) {
                FieldSpec common = fields.get(field.path("field").asString(""));
                if (common != null) {
                    fields.put(field.path("field").asString(), own(field, common));
                }
            }
            texts(entry.path("id")).forEach(id -> takes.put(id, fields));
        }
        if (takes.isEmpty()) {
            takes.put(Action.NO_MODEL, base);
        }
        return takes;
    }

    /** What models refuse beyond the properties. */
    Map<String, Set<String>> refuses(JsonNode schema) {
        Map<String, Set<String>> refuses = new LinkedHashMap<>();
        for (JsonNode entry : contracted(schema)) {
            Set<String> unknown = new LinkedHashSet<>(texts(entry.path("without")));
            unknown.removeIf(schema.path("properties")::has);
            if (!unknown.isEmpty()) {
                texts(entry.path("id")).forEach(id -> refuses.put(id, unknown));
            }
        }
        return refuses;
    }

    List<Rule> rules(JsonNode schema) {
        List<Rule> rules = new ArrayList<>();
        for (JsonNode rule : schema.path("x-runapi-rules")) {
            SortedMap<String, String> equal = new TreeMap<>();
            for (String condition : texts(rule.path("when"))) {
                int at = condition.indexOf('=');
                equal.put(condition.substring(0, Math.max(at, 0)), condition.substring(at + 1));
            }
            Map<String, List<JsonNode>> narrow = new LinkedHashMap<>();
            for (JsonNode each : rule.path("narrow")) {
                narrow.put(
                        each.path("field").asString(""),
                        List.copyOf(each.path("to").valueStream().toList()));
            }
            rules.add(new Rule(
                    equal,
                    new TreeSet<>(texts(rule.path("whenPresent"))),
                    new TreeSet<>(texts(rule.path("whenAbsent"))),
                    texts(rule.path("require")),
                    texts(rule.path("requireAny")),
                    texts(rule.path("forbid")),
                    narrow));
        }
        return rules;
    }

    /** The properties of an object by name. */
    public Map<String, FieldSpec> properties(JsonNode schema) {
        List<String> required = texts(schema.path("required"));
        Map<String, FieldSpec> properties = new LinkedHashMap<>();
        schema.path("properties")
                .properties()
                .forEach(property -> properties.put(
                        property.getKey(),
                        spec(property.getValue(), new LinkedHashSet<>())
                                .withRequired(required.contains(property.getKey()))));
        return properties;
    }

    /** What a schema says, other than of requests. */
    public FieldSpec spec(JsonNode schema) {
        return spec(schema, new LinkedHashSet<>());
    }

    private FieldSpec spec(JsonNode schema, Set<String> followed) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asString();
            JsonNode target = references.apply(reference);
            if (target == null || !followed.add(reference)) {
                throw new DescriptionException(
                        "$ref " + reference + (target == null ? " refers to nothing" : " is a circle: " + followed));
            }
            return spec(target, followed);
        }
        String type = schema.path("type").asString(FieldSpec.ANY);
        boolean length = schema.has("minLength") || schema.has("maxLength");
        boolean model = schema.path("x-runapi-model").asBoolean(false);
        JsonNode items = schema.get("items");
        return new FieldSpec(
                type,
                false,
                model
                        ? List.of()
                        : List.copyOf(schema.path("enum").valueStream().toList()),
                length,
                schema.get(length ? "minLength" : "minimum"),
                schema.get(length ? "maxLength" : "maximum"),
                count(schema.get("minItems")),
                count(schema.get("maxItems")),
                text(schema.get("pattern")),
                schema.get("default"),
                type.equals("array") ? items == null ? FieldSpec.of(FieldSpec.ANY) : spec(items, followed) : null,
                schema.has("properties") ? properties(schema) : Map.of());
    }

    /** The field as an entry of a model has it: the entry replaces what the property says. */
    private static FieldSpec own(JsonNode entry, FieldSpec common) {
        boolean length = entry.has("lengthAtLeast") || entry.has("lengthAtMost");
        return new FieldSpec(
                common.type(),
                entry.path("needed").asBoolean(common.required()),
                List.copyOf(entry.path("accepts").valueStream().toList()),
                length,
                entry.get(length ? "lengthAtLeast" : "atLeast"),
                entry.get(length ? "lengthAtMost" : "atMost"),
                count(entry.get("itemsAtLeast")),
                count(entry.get("itemsAtMost")),
                text(entry.get("matches")),
                entry.get("byDefault"),
                common.items(),
                common.properties());
    }

    /** The entries that come from the contract: those without a note of our own. */
    private static List<JsonNode> contracted(JsonNode schema) {
        return schema.path("x-runapi-models")
                .valueStream()
                .filter(entry -> !entry.has("note"))
                .toList();
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static @Nullable Integer count(@Nullable JsonNode node) {
        return node == null ? null : node.intValue();
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : node.asString();
    }
}
