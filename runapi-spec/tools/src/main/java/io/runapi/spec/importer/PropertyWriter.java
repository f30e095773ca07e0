package io.runapi.spec.importer;

import io.runapi.spec.description.FieldSpec;
import io.runapi.spec.description.SchemaReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes fields as JSON Schema. */
final class PropertyWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The keys that the contract decides on. */
    private static final Set<String> OURS = Set.of(
            "type",
            "$ref",
            "enum",
            "default",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "pattern",
            "minItems",
            "maxItems",
            "items",
            "properties",
            "required",
            "additionalProperties",
            "x-runapi-type",
            "x-runapi-model",
            SchemaReader.NOTE);

    private final Words words;
    private final Needs needs;
    private final Types types;
    private final Items items;

    PropertyWriter(Words words, Needs needs, Types types, Items items) {
        this.words = words;
        this.needs = needs;
        this.types = types;
        this.items = items;
    }

    /**
     * Writes one property.
     *
     * @param everyValue the values that at least one model lists, for the Java type
     * @param old the property as it was; missing if it is new
     */
    ObjectNode property(Words.Site site, FieldSpec spec, List<JsonNode> everyValue, JsonNode old) {
        ObjectNode property = NODES.objectNode();
        String neutral = "The contract's " + site.field() + ".";
        schema(site, spec, property, old.path("items"));
        property.put(
                "description",
                words.said(old, "description", neutral)
                        .or(() -> words.field(site, "words"))
                        .orElseGet(() -> {
                            needs.words("field " + site.field(), site.action());
                            return neutral;
                        }));
        constraints(spec, property);
        if (spec.type().equals("string") && !everyValue.isEmpty()) {
            property.put("x-runapi-type", types.register(site, everyValue));
        }
        Merge.extras(old, property, OURS);
        return ordered(property);
    }

    private void schema(Words.Site site, FieldSpec spec, ObjectNode made, JsonNode oldItems) {
        if (spec.type().equals("object") && !spec.properties().isEmpty()) {
            made.put("$ref", "#/components/schemas/" + items.register(site, spec, this));
            return;
        }
        if (!spec.type().equals(FieldSpec.ANY)) {
            made.put("type", spec.type());
        }
        format(site, spec, made);
        if (spec.type().equals("object")) {
            made.put("additionalProperties", true);
        }
        FieldSpec each = spec.items();
        if (spec.type().equals("array")) {
            ObjectNode item = made.putObject("items");
            if (each != null) {
                schema(site, each, item, oldItems.path("items"));
                constraints(each, item);
                if (each.type().equals("string") && !each.values().isEmpty()) {
                    item.put("x-runapi-type", types.register(site, each.values()));
                }
            }
            Merge.extras(oldItems, item, OURS);
        }
    }

    private void format(Words.Site site, FieldSpec spec, ObjectNode made) {
        String name = site.field();
        if (spec.type().equals("string")) {
            boolean address =
                    name.equals("url") || name.endsWith("_url") || name.endsWith("_urls") || name.endsWith("url_list");
            words.field(site, "format")
                    .or(() -> address ? java.util.Optional.of("uri") : java.util.Optional.empty())
                    .ifPresent(format -> made.put("format", format));
        } else if (spec.type().equals("integer") && (name.matches("(.*_)?seeds?") || isLong(spec))) {
            made.put("format", "int64");
        }
    }

    private static boolean isLong(FieldSpec spec) {
        return isLong(spec.min()) || isLong(spec.max());
    }

    private static boolean isLong(@Nullable JsonNode bound) {
        return bound != null && !bound.canConvertToInt();
    }

    private static void constraints(FieldSpec spec, ObjectNode made) {
        if (spec.byDefault() != null) {
            made.set("default", spec.byDefault());
        }
        if (!spec.values().isEmpty()) {
            ArrayNode values = made.putArray("enum");
            spec.values().forEach(values::add);
        }
        set(made, spec.length() ? "minLength" : "minimum", spec.min());
        set(made, spec.length() ? "maxLength" : "maximum", spec.max());
        if (spec.pattern() != null) {
            made.put("pattern", spec.pattern());
        }
        if (spec.minItems() != null) {
            made.put("minItems", spec.minItems());
        }
        if (spec.maxItems() != null) {
            made.put("maxItems", spec.maxItems());
        }
    }

    private static void set(ObjectNode made, String key, @Nullable JsonNode value) {
        if (value != null) {
            made.set(key, value);
        }
    }

    /** The items of a list come after what is said of the list. */
    private static ObjectNode ordered(ObjectNode property) {
        List<String> order = List.of(
                "$ref",
                "type",
                "format",
                "description",
                "default",
                "enum",
                "minimum",
                "maximum",
                "minLength",
                "maxLength",
                "pattern",
                "minItems",
                "maxItems",
                "items",
                "additionalProperties",
                "x-runapi-type",
                "x-runapi-model");
        Map<Integer, String> keys = new TreeMap<>();
        int extra = order.size();
        for (String key : property.propertyNames()) {
            int index = order.indexOf(key);
            keys.put(index < 0 ? extra++ : index, key);
        }
        ObjectNode sorted = NODES.objectNode();
        keys.values().forEach(key -> sorted.set(key, property.get(key)));
        return sorted;
    }

    static JsonNode nothing() {
        return MissingNode.getInstance();
    }
}
