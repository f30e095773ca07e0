package io.runapi.spec.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads schemas: which Java type a property has, and what it accepts. */
final class SchemaReader {
    private static final String SCHEMAS = "#/components/schemas/";

    /** Records within records are shown this deep; deeper ones, which may be endless, by their name. */
    private static final int DEPTH = 2;

    private final JsonNode root;

    SchemaReader(JsonNode root) {
        this.root = root;
    }

    /** The schema of a reference, without path; empty if there is none. */
    static String refName(JsonNode schema) {
        String ref = schema.path("$ref").asString("");
        return ref.startsWith(SCHEMAS) ? ref.substring(SCHEMAS.length()) : "";
    }

    JsonNode named(String schema) {
        return root.path("components").path("schemas").path(schema);
    }

    /** What a reference refers to, or the node itself. */
    JsonNode resolve(JsonNode node) {
        String ref = node.path("$ref").asString("");
        return ref.isEmpty() ? node : resolve(root.at(ref.substring(1)));
    }

    FieldType type(JsonNode schema) {
        return type(schema, DEPTH);
    }

    private FieldType type(JsonNode schema, int depth) {
        String enumeration = schema.path("x-runapi-type").asString("");
        if (!enumeration.isEmpty()) {
            return choice(enumeration);
        }
        String name = refName(schema);
        return name.isEmpty() ? plain(schema, depth) : component(name, depth);
    }

    private FieldType component(String name, int depth) {
        JsonNode schema = named(name);
        if (schema.has("enum")) {
            return choice(name);
        }
        if (schema.has("oneOf")) {
            return union(name, schema, depth);
        }
        if (schema.has("properties")) {
            return new FieldType.Part(name, depth == 0 ? List.of() : fields(schema, depth - 1));
        }
        return plain(schema, depth);
    }

    private FieldType union(String name, JsonNode schema, int depth) {
        List<FieldType.Part> variants = new ArrayList<>();
        for (JsonNode branch : schema.path("oneOf").values()) {
            String variant = refName(branch);
            if (variant.isEmpty() || !(component(variant, Math.max(0, depth - 1)) instanceof FieldType.Part part)) {
                return new FieldType.Opaque(name);
            }
            variants.add(part);
        }
        return depth == 0 ? new FieldType.Opaque(name) : new FieldType.OneOf(name, List.copyOf(variants));
    }

    private FieldType.Choice choice(String name) {
        JsonNode schema = named(name);
        Map<String, String> constants = new LinkedHashMap<>();
        List<String> values = texts(schema.path("enum"));
        for (int i = 0; i < values.size(); i++) {
            constants.put(
                    values.get(i), schema.path("x-enum-varnames").path(i).asString(JavaNames.constant(values.get(i))));
        }
        return new FieldType.Choice(name, constants);
    }

    private FieldType plain(JsonNode schema, int depth) {
        String format = schema.path("format").asString("");
        return switch (kind(schema)) {
            case "string" ->
                switch (format) {
                    case "uri" -> new FieldType.Address();
                    case "binary" -> new FieldType.Content("FileContent");
                    default -> new FieldType.Text();
                };
            case "integer" -> new FieldType.Whole(format.equals("int64"));
            case "number" -> new FieldType.Decimal();
            case "boolean" -> new FieldType.Flag();
            case "array" -> {
                JsonNode items = schema.path("items");
                yield new FieldType.ListOf(type(items, depth), limits(items, false));
            }
            case "object" -> new FieldType.Opaque("Map<String, Object>");
            default -> new FieldType.Opaque("Object");
        };
    }

    /** OpenAPI 3.1 names several types where null is one of them. */
    private static String kind(JsonNode schema) {
        JsonNode type = schema.path("type");
        for (JsonNode one : type.values()) {
            if (!one.asString("").equals("null")) {
                return one.asString("");
            }
        }
        return type.asString("");
    }

    private List<Field> fields(JsonNode schema, int depth) {
        List<String> required = texts(schema.path("required"));
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            JsonNode described = property.getValue();
            fields.add(new Field(
                    property.getKey(),
                    described.path("description").asString(""),
                    type(described, depth),
                    limits(described, required.contains(property.getKey())),
                    Map.of(),
                    false,
                    described.path("x-runapi-collected").asBoolean(false),
                    described.path("x-runapi-constant").asBoolean(false)));
        }
        return List.copyOf(fields);
    }

    List<Field> fields(JsonNode schema) {
        return fields(schema, DEPTH);
    }

    Limits limits(JsonNode property, boolean required) {
        JsonNode schema = property.has("enum") ? property : resolve(property);
        return new Limits(
                required,
                texts(schema.path("enum")),
                text(schema, "minimum"),
                text(schema, "maximum"),
                text(schema, "minLength"),
                text(schema, "maxLength"),
                text(schema, "minItems"),
                text(schema, "maxItems"),
                text(schema, "pattern"),
                text(schema, "default"));
    }

    static Removed removed(String where, JsonNode tombstone) {
        for (String what : List.of("model", "field", "action")) {
            String name = text(tombstone, what);
            if (name != null) {
                String on = tombstone.path("on").asString("");
                return new Removed(where, what, name, on, text(tombstone, "use"));
            }
        }
        throw new IllegalArgumentException(
                "x-runapi-removed of " + where + " names no model, field or action: " + tombstone);
    }

    static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isValueNode() && !value.isNull() ? value.asString() : null;
    }

    static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::asString).toList();
    }
}
